import { randomUUID } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import { fastifySSE } from '@fastify/sse';
import fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import type { ApiDeps } from './deps.ts';
import { KnownTokens } from './known-tokens.ts';
import { loggerOf, logRequests } from './logs.ts';
import { networkOf } from './network.ts';
import { describeApi } from './openapi/document.ts';
import { otherMethods } from './other-methods.ts';
import { requirePolicies } from './policy.ts';
import { answerNoHttp } from './problems/answer-no-http.ts';
import { answerProblem } from './problems/answer-problem.ts';
import { answerReaders } from './problems/answer-readers.ts';
import { problem } from './problems/problem.ts';
import { RequestCounter } from './request-counter.ts';
import { withShortId } from './process-address.ts';
import { addCommands } from './routes/command.ts';
import { addCreations } from './routes/creation.ts';
import { addDemoCalendar } from './routes/demo-calendar.ts';
import { addDifferences } from './routes/differences.ts';
import { addDocs, addWayToDocs } from './routes/docs.ts';
import { addFeeds } from './routes/feeds.ts';
import { addFunctionSheets } from './routes/function-sheets.ts';
import { addFollowed } from './routes/followed.ts';
import { addImports } from './routes/imports.ts';
import { addHealth } from './routes/health.ts';
import { addLinks } from './routes/links.ts';
import { addOwn } from './routes/own.ts';
import { addPapers } from './routes/papers.ts';
import { addPeople } from './routes/people.ts';
import { addReading } from './routes/reading.ts';
import { addSeen } from './routes/seen.ts';
import { addRunning } from './routes/running.ts';
import { addStream } from './routes/stream.ts';
import { addTemplates } from './routes/templates.ts';
import { addTokens } from './routes/tokens.ts';
import { addSafeHeaders } from './safe-headers.ts';
import { addWordingChecks } from './routes/wording-checks.ts';
import { hashInHand, requireSignIn } from './sign-in.ts';
import { endSlowAnswers, timeLimits } from './time-limits.ts';

const bodyLimit = 64 * 1024;
const usualRate = 300;

function bareApp(deps: ApiDeps): FastifyInstance {
  const app: FastifyInstance = fastify({
    logger: loggerOf(deps.logs),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    // A line says its id itself: a child of the log for each request would be made although most write nothing.
    childLoggerFactory: (logger) => logger,
    bodyLimit,
    trustProxy: deps.trustedProxies ?? false,
    ...timeLimits,
    rewriteUrl: (request) => withShortId(request.url ?? '/'),
    // A key of 200 characters, each of them escaped.
    routerOptions: { maxParamLength: 600 },
    frameworkErrors: (error, request, reply) => {
      answerProblem(error, request, reply);
    },
    clientErrorHandler: answerNoHttp,
    forceCloseConnections: true,
  });
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validatorCompiler);
  // Answers are made of what the domain shows a role; the schemas describe them and do not cut them.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.setErrorHandler(answerReaders(deps.pages));
  app.setNotFoundHandler(() => {
    throw problem('notFound');
  });
  return app;
}

/** Whose requests are counted together: those of a token that was let in before, by its hash; all others, by address. */
const counted = (request: FastifyRequest): string => {
  const hash = hashInHand(request);
  return hash !== undefined && request.server.knownTokens.has(hash) ? hash : networkOf(request.ip);
};

async function addDefences(app: FastifyInstance, deps: ApiDeps): Promise<void> {
  await addSafeHeaders(app);
  app.decorate('knownTokens', new KnownTokens());
  await app.register(rateLimit, {
    max: Math.max(100, deps.requestsPerSecond ?? usualRate),
    timeWindow: 1000,
    store: RequestCounter,
    keyGenerator: counted,
    errorResponseBuilder: () => problem('tooManyRequests'),
  });
}

/** The whole API over a catalogue: nothing here knows which kinds of process there are. */
export async function buildApp(deps: ApiDeps): Promise<FastifyInstance> {
  const app = bareApp(deps);
  requirePolicies(app);
  const others = otherMethods(app);
  logRequests(app);
  endSlowAnswers(app);
  await addDefences(app, deps);
  requireSignIn(app, deps);
  await describeApi(app, deps.catalogue);
  await app.register(fastifySSE, { heartbeatInterval: 15_000 });
  if (deps.demoCalendar) addDemoCalendar(app, deps.demoCalendar);
  addHealth(app, deps);
  addOwn(app, deps);
  addStream(app, deps);
  addTokens(app, deps);
  addFeeds(app, deps);
  addPeople(app, deps);
  addWordingChecks(app);
  addTemplates(app, deps);
  await addFunctionSheets(app);
  await addImports(app, deps);
  addFollowed(app, deps);
  addRunning(app, deps);
  addCreations(app, deps);
  addCommands(app, deps);
  addReading(app, deps);
  addSeen(app, deps);
  addPapers(app, deps);
  addDifferences(app, deps);
  addLinks(app, deps);
  await deps.pages?.add(app, deps);
  others.refuse();
  await addDocs(app, deps.catalogue);
  if (!deps.pages) addWayToDocs(app);
  return app;
}
