import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { PaperFormat } from '#db/papers/keep.ts';
import { roles } from '#domain/roles.ts';
import type { Process } from '#domain/processes/process.ts';
import { idSchema } from '#services/wire/input-schema.ts';
import { kebab, pathOf } from '#services/wire/names.ts';
import type { ProcessName, SignedIn } from '../books.ts';
import { chooseRole } from '../choose-role.ts';
import type { ApiDeps } from '../deps.ts';
import { mediaTypes, paperDoc, papersDoc } from '../openapi/version-doc.ts';
import { problem } from '../problems/problem.ts';
import { processParams } from '../process-address.ts';
import { whoIs } from '../sign-in.ts';

function addList(app: FastifyInstance, deps: ApiDeps, process: Process): void {
  const { kind } = process;
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: `${pathOf(kind)}/:id/papers`,
    config: { policy: 'sees' },
    schema: { ...papersDoc(process), params: processParams },
    handler: async (request) => {
      const who = whoIs(request);
      const name = { kind, id: request.params.id };
      const held = await deps.books.rolesOn(who, name);
      chooseRole(held, undefined, roles);
      const papers = await deps.books.papers(who, name, held);
      return { items: papers.map(({ name: paper, ...rest }) => ({ ...rest, paper: kebab(paper) })) };
    },
  });
}

interface Named {
  readonly name: string;
  readonly format: PaperFormat;
  readonly language: string;
  readonly number: number;
}

/** What the file is called where it is saved: no name of anybody, nothing of its content. */
const fileNameOf = ({ name, format, language, number }: Named): string =>
  `${kebab(name)}-v${number}-${language}.${format}`;

/** Sends a file for whoever the paper is for. @throws notFound for everybody else */
export async function sendPaper(
  deps: ApiDeps,
  who: SignedIn,
  reply: FastifyReply,
  { paper: wanted, ...name }: ProcessName & { readonly paper: string },
): Promise<FastifyReply> {
  const held = await deps.books.rolesOn(who, name);
  chooseRole(held, undefined, roles);
  const paper = await deps.books.paper(who, name, held, wanted);
  if (!paper) throw problem('notFound');
  return reply
    .headers({
      'content-type': mediaTypes[paper.format],
      'content-disposition': `attachment; filename="${fileNameOf(paper)}"`,
    })
    .send(paper.file);
}

/** The address of a file. */
export const paperParams = z.strictObject({ ...processParams.shape, paper: idSchema });

function addFile(app: FastifyInstance, deps: ApiDeps, process: Process): void {
  const { kind } = process;
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: `${pathOf(kind)}/:id/papers/:paper`,
    config: { policy: 'sees' },
    schema: { ...paperDoc(process), params: paperParams },
    handler: async (request, reply): Promise<FastifyReply> => {
      const { id, paper } = request.params;
      return sendPaper(deps, whoIs(request), reply, { kind, id, paper });
    },
  });
}

/** What a process put on paper: the list, and each file, for whoever the paper is for. */
export function addPapers(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) {
    if (Object.keys(process.papers).length === 0) continue;
    addList(app, deps, process);
    addFile(app, deps, process);
  }
}
