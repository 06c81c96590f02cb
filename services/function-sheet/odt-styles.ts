import { childrenOf, type Element, everyOf } from './tree.ts';

interface Style {
  readonly parent: string | undefined;
  readonly bold: boolean | undefined;
  readonly hidden: boolean;
  /** 1–6 where the style itself makes a heading. */
  readonly level: number | undefined;
}

/** The styles of a sheet, as far as they say how a line is meant. */
export interface Styles {
  readonly isBold: (name: string | undefined, otherwise: boolean) => boolean;
  readonly isHidden: (name: string | undefined) => boolean;
  readonly levelOf: (name: string | undefined) => number | undefined;
  /** Whether a list of this style is numbered at a depth from 0; `undefined` when it does not say. */
  readonly isOrdered: (name: string | undefined, depth: number) => boolean | undefined;
}

const longestLine = 20;
const weights: { readonly [weight: string]: boolean } = { bold: true, normal: false };

function levelFrom(element: Element, name: string): number | undefined {
  const level = Number(element.attributes['style:default-outline-level'] ?? 0);
  if (level >= 1) return Math.min(level, 6);
  return name === 'Title' ? 1 : undefined;
}

function styleOf(element: Element): Style {
  const name = element.attributes['style:name'] ?? '';
  const text = childrenOf(element, 'style:text-properties')[0]?.attributes ?? {};
  const section = childrenOf(element, 'style:section-properties')[0]?.attributes ?? {};
  return {
    parent: element.attributes['style:parent-style-name'],
    bold: weights[text['fo:font-weight'] ?? ''] ?? (Number(text['fo:font-weight']) >= 600 || undefined),
    hidden: text['text:display'] === 'none' || section['text:display'] === 'none',
    level: levelFrom(element, name),
  };
}

/** The styles of the parts of a text document. */
export function stylesOf(parts: readonly Element[]): Styles {
  const every = parts.flatMap((part) => everyOf(part, 'style:style'));
  const styles = new Map(every.map((one) => [one.attributes['style:name'] ?? '', styleOf(one)]));
  const lists = new Map(
    parts
      .flatMap((part) => everyOf(part, 'text:list-style'))
      .map((one) => [one.attributes['style:name'] ?? '', one]),
  );
  /** A style and those it is made from; a line of them that turns in a circle ends. */
  const lineOf = (name: string | undefined): readonly Style[] => {
    const line: Style[] = [];
    for (
      let style = styles.get(name ?? '');
      style && line.length < longestLine;
      style = styles.get(style.parent ?? '')
    )
      line.push(style);
    return line;
  };
  const numbered = (name: string | undefined, depth: number): boolean | undefined => {
    const level = lists
      .get(name ?? '')
      ?.children.find((one) => typeof one !== 'string' && one.attributes['text:level'] === String(depth + 1));
    return level === undefined || typeof level === 'string'
      ? undefined
      : level.name === 'text:list-level-style-number';
  };
  return {
    isBold: (name, otherwise) => lineOf(name).find((one) => one.bold !== undefined)?.bold ?? otherwise,
    isHidden: (name) => lineOf(name).some((one) => one.hidden),
    levelOf: (name) => lineOf(name).find((one) => one.level !== undefined)?.level,
    isOrdered: numbered,
  };
}
