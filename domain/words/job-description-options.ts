import type { code, invited, outcome, party, sameAs, voice } from './en/job-description-terms.ts';

type Said<T> = { readonly [K in keyof T]: string };

/** The words from which every choice of a job description is said. */
export interface JobDescriptionTerms {
  readonly code: Said<typeof code>;
  readonly party: Said<typeof party>;
  readonly invited: Said<typeof invited>;
  readonly voice: Said<typeof voice>;
  readonly outcome: Said<typeof outcome>;
  readonly sameAs: Said<typeof sameAs>;
  readonly anyLanguage: { readonly fr: string; readonly nl: string; readonly en: string };
  readonly advisor: string;
  readonly translation: { readonly begun: string; readonly published: string };
  readonly statement: { readonly stands: string; readonly overtaken: string };
  readonly source: { readonly template: string; readonly functionSheet: string };
}

/** Every choice of a job description, by its path. */
export function jobDescriptionOptions(terms: JobDescriptionTerms) {
  const { code, party, invited, voice, outcome, sameAs, anyLanguage, advisor } = terms;
  const { fr, nl } = anyLanguage;
  const side = { person: party.person, institution: party.institution };
  const office = { lead: party.lead, manager: party.manager, hr: party.hr };
  const speaker = { ...invited, lead: party.lead, advisor, ...voice };
  return {
    'versions.openedBy': side,
    'translations.language': anyLanguage,
    'translations.state': terms.translation,
    language: anyLanguage,
    code,
    'clauses.code': code,
    'consents.party': party,
    'noRequirements.as': { advisor, person: party.person },
    'noRequirements.state': terms.statement,
    commentsOf: invited,
    of: invited,
    'comments.from': speaker,
    'comments.about': code,
    'comments.outcome': outcome,
    outcome,
    voice,
    about: code,
    source: terms.source,
    party: office,
    'substitutes.party': office,
    'substitutes.namedBy': office,
    'changesAsked.party': { ...office, team: party.team },
    'versions.language': { fr, nl },
    'versions.code': code,
    'versions.party': party,
    revisionOf: side,
    sameAs,
    'contractTitles.sameAs': sameAs,
    'proposal.code': code,
    'inBrief.code': { title: code.title, mission: code.mission },
    'ownComments.from': speaker,
    'ownComments.about': code,
    'ownComments.outcome': outcome,
    'toReword.code': code,
    missing: code,
  };
}
