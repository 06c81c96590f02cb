import { isNode, LineCounter, parseDocument } from 'yaml';
import { type Fault, type Path, ScenarioFault } from './fault.ts';
import { type Scenario, scenarioParts, type Step } from './format.ts';
import { readStep } from './read-step.ts';

interface Lines {
  readonly at: (path: Path) => number;
}

function linesOf(document: ReturnType<typeof parseDocument>, counter: LineCounter): Lines {
  const at = (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { at };
}

const stepIn = (path: Path): string =>
  path[0] === 'steps' && typeof path[1] === 'number' ? `, step ${path[1] + 1}` : '';

const placeIn = (path: Path): string => {
  const inner = path.slice(path[0] === 'steps' ? 2 : 0);
  return inner.length === 0
    ? ''
    : ` (${inner.map((one) => (typeof one === 'number' ? one + 1 : one)).join(' › ')})`;
};

function complain(name: string, faults: readonly Fault[], lines: Lines): never {
  const shown = faults.map(
    ({ path, says }) => `${name}:${lines.at(path)}${stepIn(path)}${placeIn(path)}: ${says}`,
  );
  const count = faults.length === 1 ? 'one thing to mend' : `${faults.length} things to mend`;
  throw new ScenarioFault(
    [`${name} cannot be played yet, ${count}:`, ...shown.map((one) => `  ${one}`)].join('\n'),
  );
}

function readSteps(
  raw: readonly { readonly [name: string]: unknown }[],
  cast: readonly string[],
  lines: Lines,
  faults: Fault[],
): Step[] {
  return raw.flatMap((one, n) => {
    const path = ['steps', n];
    const step = readStep(one, { cast, path, line: lines.at(path), faults });
    return step ? [step] : [];
  });
}

/**
 * Reads a scenario and checks all of it: every word against the processes there are.
 * @param name how the file is called in messages
 * @throws ScenarioFault naming every fault with its line and step, and what was probably meant
 */
export function readScenario(text: string, name: string): Scenario {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lines = linesOf(document, counter);
  if (document.errors.length > 0) {
    const said = document.errors.map(
      (one) => `  ${name}:${one.linePos?.[0].line ?? 1}: ${one.message.split('\n')[0]}`,
    );
    throw new ScenarioFault([`${name} is not YAML:`, ...said].join('\n'));
  }
  const parsed = scenarioParts.safeParse(document.toJS());
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => ({
      path: issue.path.filter((one) => typeof one !== 'symbol'),
      says:
        issue.code === 'unrecognized_keys'
          ? `"${issue.keys.join(', ')}" is not part of a scenario`
          : issue.message,
    }));
    complain(name, faults, lines);
  }
  const { title, about, language, cast: played, steps: raw } = parsed.data;
  const cast = Object.keys(played);
  const faults: Fault[] = [];
  const steps = readSteps(raw, cast, lines, faults);
  if (faults.length > 0) complain(name, faults, lines);
  return { title, about, language, cast, steps };
}
