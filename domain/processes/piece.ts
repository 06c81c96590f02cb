import type { FactName } from '../facts.ts';
import type { Lines, Memories } from './description.ts';

/** Behaviour that a description spreads in: its part of memory, its reasons, its lines. */
interface Piece<M, S extends string, N extends FactName, Q extends string, R> {
  readonly remembers: M;
  readonly states?: readonly S[];
  readonly needs?: readonly N[];
  readonly reasons: readonly Q[];
  readonly commands: Lines<M, S, N, Q, R>;
}

/**
 * Names a piece and checks it. Its `changes` take only its own part of memory, so that any description
 * which remembers that part can spread it in.
 */
export const describePiece = <
  const M extends Memories,
  R,
  const S extends string = never,
  const N extends FactName = never,
  const Q extends string = never,
>(
  piece: Piece<M, S, N, Q, R>,
): Piece<M, S, N, Q, R> => piece;
