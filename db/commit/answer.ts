import type { Position, Process } from '#domain/processes/process.ts';
import { isRole, roles } from '#domain/roles.ts';
import { toJson } from '../json.ts';
import { openTexts, worded } from '../open-texts.ts';
import type { Ref, Store, Tx } from '../store.ts';
import type { Answer, CommitRequest } from './request.ts';
import { fieldsSeen, sightOf } from './seen.ts';
import type { Light } from './seen.ts';

interface Standing {
  readonly ref: Ref;
  readonly process: Process;
  readonly position: Position;
  readonly seq: number;
  readonly light: Light;
}

/**
 * The process as the acting role sees it, wordings in clear. Time and other processes read no answer: theirs is
 * empty. `fresh` are wordings that this transaction sealed itself.
 */
export async function answerFor(
  tx: Tx,
  store: Store,
  standing: Standing,
  by: CommitRequest['by'],
  fresh: ReadonlyMap<string, string> = new Map(),
): Promise<Answer> {
  const { ref, process, position, seq, light } = standing;
  const sight = isRole(by.role) ? sightOf(process, position, by.role, light) : undefined;
  if (!isRole(by.role) || !sight) return emptyAnswer(ref, by, position.state, seq);
  const older = await openTexts(
    tx,
    store.keyRing,
    sight.textIds.filter((id) => !fresh.has(id)),
  );
  return {
    id: `${ref.kind}/${ref.id}`,
    kind: ref.kind,
    state: position.state,
    seq,
    role: by.role,
    etag: sight.etag,
    view: toJson(worded(fieldsSeen(process), sight.view, new Map([...older, ...fresh]))),
    actions: sight.actions,
    deadlines: sight.turns,
  };
}

/** An answer that shows nothing. */
const emptyAnswer = (ref: Ref, by: CommitRequest['by'], state: string, seq: number): Answer => ({
  id: `${ref.kind}/${ref.id}`,
  kind: ref.kind,
  state,
  seq,
  role: isRole(by.role) ? by.role : roles[0],
  etag: '',
  view: {},
  actions: [],
  deadlines: [],
});

/** What an anonymous command is answered, always: nothing in it can differ between the first time and the next. */
export const namelessAnswer = (ref: Ref): Answer =>
  emptyAnswer(ref, { id: 'anonymous', role: 'team' }, '', 0);
