import type { PaperSource } from '#db/papers/source.ts';
import type { PaperName } from '#domain/paper/names.ts';
import { descriptionTranslation } from './description-translation.ts';
import type { Draft, Maker } from './maker.ts';
import { officialDescription } from './official-description.ts';

const makers: { readonly [N in PaperName]: Maker } = { officialDescription, descriptionTranslation };

/** The draft of a paper. */
export const draftOf = (name: PaperName, source: PaperSource, id: string): Draft | undefined =>
  makers[name](source, id);
