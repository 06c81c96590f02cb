import { jobDescriptionPaper } from '#domain/paper/job-description-paper.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { hashOf, official } from './samples.ts';

/** Texts that somebody might write, or paste, or try: each must stand on the paper as it was written. */
export const hostileTexts = [
  '#panic("code") #import "/etc/passwd" #sys.inputs #{ 1 + 1 } $x^2$ *gras* _italique_ `code` @ref <label> // fin',
  '= Un faux titre\n== Un autre\n+ un\n/ terme: chose\n\\ #set page(fill: red)',
  '<w:p><script>alert(1)</script>&amp; &lt; ]]> <!-- --> "guillemets" \'simples\' {accolades} [crochets] %PDF',
  'مرحبا بالعالم, שלום עולם, puis de nouveau en français.',
  'Привет, Γειά σου, Łódź, Türkçe, Tiếng Việt, ½ € № ™ ☐ ☑ → ★',
  `Un mot sans fin : ${'anticonstitutionnellement'.repeat(12)} et la suite.`,
  `https://exemple.test/${'chemin/'.repeat(30)}?q=${'a'.repeat(200)}`,
  'Lignes :\n- une\n- deux\n\n* seule\n3. pas une liste\n1. un\n2. deux\n2026. Une année.\n\tavec une tabulation\n\n\n\nfin',
  '-5 °C ; 10 % ; « citation » ; l’apostrophe ; un · point ; e\u0301 composé ; \u00a0 insécable',
];

/** What the typefaces do not have, or no file may hold: named by number in the PDF. */
export const unprintable = [
  { text: 'Un sourire 🙂 et 👩‍⚕️.', inPdf: '[U+1F642]', inDocx: '🙂' },
  { text: 'Du chinois : 日本語.', inPdf: '[U+65E5 U+672C U+8A9E]', inDocx: '日本語' },
  { text: 'Une sonnette \u0007 et un zéro \u0000.', inPdf: '[U+0007]', inDocx: '[U+0007]' },
  { text: 'À l’envers \u202Etxet\u202C.', inPdf: '[U+202E]', inDocx: '[U+202E]' },
  { text: 'Une moitié \uD800 de signe, un signe privé \uE000.', inPdf: '[U+E000]', inDocx: '\uE000' },
];

const hostileVersion = {
  ...official('fr').version,
  clauses: [
    { code: 'title' as const, text: '#let x = 1 "Titre" <b> $y$ \\ 日 🙂', decideBy: null },
    { code: 'purpose' as const, text: hostileTexts[7] ?? '', decideBy: null },
    ...[...hostileTexts, ...unprintable.map((one) => one.text)].map((text) => ({
      code: 'mission' as const,
      text,
      decideBy: null,
    })),
    { code: 'limit' as const, text: '- seulement\n- une liste', decideBy: null },
    { code: 'limit' as const, text: '', decideBy: null },
  ],
};

/** Everything of the above on one paper, in names and title too. */
export const hostilePaper = (): Paper =>
  jobDescriptionPaper({
    version: hostileVersion,
    house: `#emph[Maison] ${'x'.repeat(120)} & fils <asbl> 🙂`,
    names: new Map([
      ['luc', '"; #panic() // \u0000'],
      ['bernard', 'ב‎רנרד $'],
      ['helene', 'H'.repeat(80)],
      ['sophie', '[Sophie](http://x) *S*'],
    ]),
    hash: hashOf(hostileVersion),
    language: 'fr',
  });

/** Sixty clauses, the longest that a clause may be, and a title of several lines. */
export const longPaper = (): Paper => {
  const { version, ...rest } = official('nl');
  const text = 'Een zin die lang genoeg is om te zien hoe een bladzijde vol raakt. '.repeat(55);
  const clauses = [
    {
      code: 'title' as const,
      text: `${'Een lange officiële titel '.repeat(9)}\nop twee regels`,
      decideBy: null,
    },
    { code: 'purpose' as const, text, decideBy: null },
    ...Array.from({ length: 40 }, (_, n) => ({
      code: 'mission' as const,
      text: n % 3 === 0 ? text : `Opdracht ${n + 1}.`,
      decideBy: null,
    })),
    ...Array.from({ length: 18 }, (_, n) => ({
      code: 'limit' as const,
      text: `Grens ${n + 1}.`,
      decideBy: null,
    })),
  ];
  const agreed = Array.from({ length: 20 }, (_, n) => ({
    party: 'team' as const,
    by: 'joris',
    insteadOf: n % 2 === 0 ? 'gone' : null,
    on: '2027-01-29',
  }));
  const said = { ...version, clauses, agreed };
  return jobDescriptionPaper({ ...rest, version: said, hash: hashOf(said) });
};
