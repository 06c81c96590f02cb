import { writtenDay } from './written-day.ts';

/** What an advisor notes of an accompaniment that is not in Passerelle; the order is that of pages and files. */
export const followedFields = [
  'institution',
  'stage',
  'since',
  'nextOn',
  'lastContactOn',
  'contact',
  'note',
  'reference',
] as const;

export type FollowedField = (typeof followedFields)[number];

/** Those that hold a day; the others hold text. */
export const dayFields = ['since', 'nextOn', 'lastContactOn'] as const;

export type DayField = (typeof dayFields)[number];

export const isDayField = (field: FollowedField): field is DayField => dayFields.some((one) => one === field);

/** How long each text may be. */
export const longestText: { readonly [F in Exclude<FollowedField, DayField>]: number } = {
  institution: 200,
  stage: 200,
  contact: 200,
  note: 5000,
  reference: 100,
};

/**
 * What becomes of a column of a file: it is one of the fields, it is kept with its row as it came, or it is left out and
 * stored nowhere, as names of the people concerned should be.
 */
export const columnUses = [...followedFields, 'keep', 'leaveOut'] as const;

export type ColumnUse = (typeof columnUses)[number];

/** What the name of a column makes one think of, in three languages; the first that fits. */
const hints: readonly (readonly [ColumnUse, RegExp])[] = [
  ['lastContactOn', /derni|laatste|\blast\b|vu le|gezien op/],
  ['nextOn', /prochain|échéance|echeance|rappel|volgende|termijn|\bnext\b|\bdue\b|à faire|te doen/],
  ['since', /depuis|début|debut|démarr|demarr|ouvert|sinds|begin|start|since|opened/],
  [
    'institution',
    /instit|maison|service|structure|organis|asbl|employeur|instelling|voorziening|dienst|vzw|werkgever|employer|huis|house/,
  ],
  ['stage', /étape|etape|phase|stade|statut|avancement|fase|stap|status|stage|step|situation/],
  ['reference', /référence|reference|referentie|dossier|numéro|numero|nummer|\bn°|\bid\b/],
  ['note', /note|remarque|commentaire|opmerking|nota|comment|remark/],
  [
    'leaveOut',
    /pair|pré?nom|\bnom\b|voornaam|\bnaam\b|\bname\b|ervarings|naissance|geboort|birth|santé|gezondh|health/,
  ],
  ['contact', /contact|interlocut|référent|referent|personne|persoon|person/],
];

const areDays = (values: readonly string[]): boolean =>
  values.length > 0 && values.filter((one) => writtenDay(one) !== undefined).length * 2 >= values.length;

/** What a column seems to be, offered to a person who decides: by its name, as far as its values agree. */
function guessOf(name: string, values: readonly string[]): ColumnUse {
  const said = values.filter((one) => one !== '');
  const lower = name.toLowerCase();
  const [use] = hints.find(([, hint]) => hint.test(lower)) ?? ['keep' as const];
  if (use === 'contact' && areDays(said)) return 'lastContactOn';
  if (use === 'lastContactOn' && said.length > 0 && !areDays(said)) return 'contact';
  const isDay = use === 'since' || use === 'nextOn';
  return isDay && said.length > 0 && !areDays(said) ? 'keep' : use;
}

/** A guess for every column; a field is offered once, further columns like it are kept as they are. */
export function guessedUses(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnUse[] {
  const taken = new Set<ColumnUse>();
  return columns.map((name, n) => {
    const use = guessOf(
      name,
      rows.slice(0, 50).map((row) => row[n] ?? ''),
    );
    if (use === 'keep' || use === 'leaveOut') return use;
    if (taken.has(use)) return 'keep';
    taken.add(use);
    return use;
  });
}

/** The fields that more than one column would fill. */
export const fieldsTwice = (uses: readonly ColumnUse[]): readonly FollowedField[] =>
  followedFields.filter((field) => uses.filter((use) => use === field).length > 1);
