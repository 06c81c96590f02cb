import type { Travelled } from '#domain/travel.ts';

/** A straight piece of the drawing: x in per cent of its width, y in pixels. */
interface Piece {
  readonly x1: string;
  readonly y1: number;
  readonly x2: string;
  readonly y2: number;
}

interface Node {
  readonly x: string;
  readonly y: number;
  readonly number: number;
  readonly standing: Travelled['standing'];
  readonly isPresent: boolean;
}

/** The bridge: a deck and a rail where one has been, dots ahead, a post for each step, a gate. */
export interface Drawing {
  readonly count: number;
  readonly piers: readonly Piece[];
  readonly water: readonly Piece[];
  readonly deck: readonly Piece[];
  readonly rail: readonly Piece[];
  readonly ahead: readonly Piece[];
  readonly nodes: readonly Node[];
  readonly gate: { readonly x: string; readonly y: number; readonly isOpen: boolean } | null;
}

const percent = (x: number): string => `${Math.round(x * 100) / 100}%`;
const xOf = (index: number, count: number): number => ((index + 0.5) / count) * 100;
const yOf = (x: number): number => Math.round(98 - 56 * (1 - ((x - 50) / 50) ** 2));
const piece = (x1: number, y1: number, x2: number, y2: number): Piece => ({
  x1: percent(x1),
  y1,
  x2: percent(x2),
  y2,
});

const railHeight = 30;
const ground = 120;

/** Where one has been: as far as the step on which one stands, or the last that is done. */
function reached(travel: readonly Travelled[]): number {
  const here = travel.findIndex((one) => one.standing === 'present');
  return here >= 0 ? here : travel.findLastIndex((one) => one.isDone);
}

/** Draws the road of a process. All that it says stands in the list of steps as well. */
export function drawRoad(travel: readonly Travelled[]): Drawing {
  const count = travel.length;
  const posts = travel.map((_, index) => xOf(index, count));
  const here = reached(travel);
  const spans = posts.slice(1).map((to, index) => [posts[index] ?? 0, to, index] as const);
  const walked = spans.filter(([, , index]) => index < here);
  const gateAt = travel.findIndex((one) => one.gate !== null);
  const [from = 0, to = 0] = spans[gateAt - 1] ?? [];
  const gateX = from + (to - from) * 0.54;
  return {
    count,
    piers: posts.map((x) => piece(x, yOf(x), x, ground)),
    water: [piece(0, ground + 4, 100, ground + 4), piece(4, ground + 9, 100, ground + 9)],
    deck: walked.map(([a, b]) => piece(a, yOf(a), b, yOf(b))),
    rail: walked.flatMap(([a, b]) => {
      const middle = (a + b) / 2;
      const deck = Math.round((yOf(a) + yOf(b)) / 2);
      return [
        piece(a, yOf(a) - railHeight, b, yOf(b) - railHeight),
        piece(a, yOf(a), a, yOf(a) - railHeight),
        piece(middle, deck, middle, deck - railHeight),
        piece(b, yOf(b), b, yOf(b) - railHeight),
      ];
    }),
    ahead: spans.filter(([, , index]) => index >= here).map(([a, b]) => piece(a, yOf(a), b, yOf(b))),
    nodes: travel.map(({ standing }, index) => {
      const x = xOf(index, count);
      return { x: percent(x), y: yOf(x), number: index + 1, standing, isPresent: standing === 'present' };
    }),
    gate:
      gateAt < 1
        ? null
        : {
            x: percent(gateX),
            y: Math.round(yOf(from) + (yOf(to) - yOf(from)) * 0.54),
            isOpen: travel[gateAt]?.gate === 'open',
          },
  };
}
