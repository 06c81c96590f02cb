import type { Fields } from '#domain/fields.ts';
import { fieldsOfElements, type PartShape, shapeOfParts } from '#domain/parts.ts';
import type { Process } from '#domain/processes/process.ts';
import type { Filling } from '#domain/processes/versions.ts';
import { type Line, linesDone } from '../forms/line.ts';

/** The line of a process that takes in parts from elsewhere. */
export interface FillLine {
  readonly line: Line;
  readonly fills: Filling;
  readonly fields: Fields;
  /** The fields of one part. */
  readonly part: Fields;
  readonly shape: PartShape;
}

/** That line, if the process has one. */
export function fillLineOf(process: Process): FillLine | undefined {
  const shape = shapeOfParts(process);
  const line = linesDone(process).find((one) => one.fills !== undefined);
  if (!shape || !line?.fills) return undefined;
  const { fills, fields = {} } = line;
  return { line, fills, fields, part: fieldsOfElements(fields[fills.parts]), shape };
}
