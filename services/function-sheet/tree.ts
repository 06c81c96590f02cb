import { Parser } from 'htmlparser2';
import { limits } from './limits.ts';
import { FileRefused } from '#services/untrusted/refused.ts';

/** An element with what stands in it, in its order. */
export interface Element {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly (Element | string)[];
}

interface Growing extends Element {
  readonly children: (Growing | string)[];
}

/** The tree of a markup: bounded in size and depth, so that walking it is too. Names are as written in XML. */
export function treeOf(markup: string, xml: boolean): Element {
  const root: Growing = { name: '', attributes: {}, children: [] };
  const open: Growing[] = [root];
  let elements = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        elements += 1;
        if (elements > limits.elements || open.length > limits.depth) throw new FileRefused('tooLong');
        const element: Growing = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      onclosetag: () => void open.pop(),
      ontext: (text) => void open.at(-1)?.children.push(text),
    },
    { xmlMode: xml },
  );
  parser.end(markup);
  return root;
}

export const isElement = (node: Element | string): node is Element => typeof node !== 'string';

/** The elements directly in one, by name. */
export const childrenOf = (element: Element, ...names: readonly string[]): readonly Element[] =>
  element.children.filter(isElement).filter((one) => names.includes(one.name));

/** Every element of a name, at any depth. */
export function everyOf(element: Element, name: string): readonly Element[] {
  return element.children
    .filter(isElement)
    .flatMap((one) => (one.name === name ? [one, ...everyOf(one, name)] : everyOf(one, name)));
}

/** All the text in an element. */
export const textIn = (element: Element): string =>
  element.children.map((one) => (isElement(one) ? textIn(one) : one)).join('');
