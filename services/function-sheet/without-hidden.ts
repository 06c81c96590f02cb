import { Parser } from 'htmlparser2';

interface Open {
  readonly name: string;
  readonly start: number;
  hidden: boolean;
}

const isOn = (value: string | undefined): boolean => !['0', 'false', 'off', 'none'].includes(value ?? '');

/** The document of a Word file without the runs that its writer has hidden: who sends it does not see them either. */
export function withoutHidden(xml: string): string {
  const open: Open[] = [];
  const hidden: (readonly [from: number, to: number])[] = [];
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const run = open.at(-2);
        const isProperty = open.at(-1)?.name === 'w:rPr' && run?.name === 'w:r';
        if (name === 'w:vanish' && isProperty && isOn(attributes['w:val'])) run.hidden = true;
        open.push({ name, start: parser.startIndex, hidden: false });
      },
      onclosetag: () => {
        const closed = open.pop();
        if (closed?.hidden) hidden.push([closed.start, parser.endIndex + 1]);
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(xml);
  let at = 0;
  let seen = '';
  for (const [from, to] of hidden.toSorted((one, other) => one[0] - other[0])) {
    if (from < at) continue;
    seen += xml.slice(at, from);
    at = to;
  }
  return seen + xml.slice(at);
}
