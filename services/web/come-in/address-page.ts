import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from '#services/api/deps.ts';
import { networkOf } from '#services/api/network.ts';
import { mintSecret } from '#services/api/secrets.ts';
import { emailSchema } from '#services/wire/input-schema.ts';
import { type Frame, frameOf, languageFor } from '../frame.ts';
import { ownAddress } from '../own-address.ts';
import { setOwnCookie } from '../own-cookies.ts';
import { type Component, plainField } from '../plain-field.ts';
import { render } from '../render.ts';
import { spaced } from '../spaces.ts';
import type { ComeInWords } from '../words/shapes/come-in.ts';
import { pageWords } from '../words/page-words.ts';
import { noticesIn } from './notices.ts';
import { sendWay } from './send-way.ts';
import { sayTooMany } from './too-many.ts';

/** The door: an address to send a way in to. */
export interface AddressPage {
  readonly frame: Frame;
  readonly words: Pick<
    ComeInWords,
    'title' | 'lead' | 'send' | 'haveCode' | 'small' | 'aboutTitle' | 'about' | 'never' | 'invited'
  >;
  /** Why one stands here again. */
  readonly notices: readonly string[];
  readonly to: string;
  readonly address: Component;
  readonly wrong: { readonly title: string; readonly list: readonly object[] } | null;
}

const doorQuery = z.object({ to: ownAddress, over: z.string().optional(), kept: z.string().optional() });

const doorBody = z.object({ email: z.string().max(400).catch(''), to: ownAddress });

interface Standing {
  readonly to: string;
  readonly notices?: readonly string[];
  readonly typed?: string;
  readonly error?: string;
}

function addressPage(request: FastifyRequest, standing: Standing): AddressPage {
  const language = languageFor(request);
  const { comeIn, form } = pageWords(language);
  const { to, notices = [], typed, error } = standing;
  const say = (text: string): string => spaced(text, language);
  return {
    frame: frameOf(request, error === undefined ? comeIn.title : `${form.wrong(1)} : ${comeIn.title}`),
    words: {
      ...comeIn,
      lead: say(comeIn.lead),
      aboutTitle: say(comeIn.aboutTitle),
      about: say(comeIn.about),
      invited: say(comeIn.invited),
      small: say(comeIn.small),
    },
    notices,
    to,
    address: plainField(
      {
        name: 'email',
        label: comeIn.address,
        hint: comeIn.addressHint,
        type: 'email',
        autocomplete: 'email',
        ...(typed === undefined ? {} : { value: typed }),
        error,
      },
      language,
    ),
    wrong:
      error === undefined ? null : { title: form.wrong(1), list: [{ href: '#field-email', text: error }] },
  };
}

/** Whether it was asked too often, for this address or from this place; whether it is known changes nothing. */
async function tooOften(
  deps: ApiDeps,
  request: FastifyRequest,
  email: string,
): Promise<'waitFor' | 'waitFrom' | undefined> {
  const { door } = deps;
  const network = networkOf(request.ip);
  if (await door.isTooMany('askedFrom', network)) return 'waitFrom';
  const address = email.toLowerCase();
  if (await door.isTooMany('askedHere', `${address}|${network}`)) return 'waitFor';
  return (await door.isTooMany('askedFor', address)) ? 'waitFor' : undefined;
}

async function answerAsking(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  { email: typed, to, publicUrl }: z.infer<typeof doorBody> & { readonly publicUrl: string },
): Promise<FastifyReply> {
  const language = languageFor(request);
  const email = emailSchema.safeParse(typed.trim()).data;
  if (email === undefined) {
    const error = pageWords(language).comeIn.noAddress;
    return render(reply.code(422), 'come-in', addressPage(request, { to, typed, error }));
  }
  const why = await tooOften(deps, request, email);
  if (why) return sayTooMany(request, reply, why);
  // A new one each time: what was asked for before in this browser is another asking, perhaps of another address.
  const asked = mintSecret();
  await deps.door.tidy();
  await sendWay(deps, { email, language, to, asked, publicUrl });
  setOwnCookie(deps, reply, 'asked', { value: asked, seconds: 900 });
  return reply.redirect('/come-in/code', 303);
}

/** The page where one writes an address, and what is done with it. */
export function addAddressPage(app: FastifyInstance, deps: ApiDeps, publicUrl: string): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.route({
    method: 'GET',
    url: '/come-in',
    config: { policy: 'public' },
    schema: { querystring: doorQuery },
    handler: async (request, reply) => {
      const { to, over, kept } = request.query;
      if (request.visitor) return reply.redirect(to, 303);
      const notices = noticesIn({ over, kept }, languageFor(request));
      return render(reply, 'come-in', addressPage(request, { to, notices }));
    },
  });
  typed.route({
    method: 'POST',
    url: '/come-in',
    config: { policy: 'public' },
    schema: { body: doorBody },
    handler: (request, reply) => answerAsking(deps, request, reply, { ...request.body, publicUrl }),
  });
}
