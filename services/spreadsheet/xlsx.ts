import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { openArchive, textOf } from '#services/untrusted/archive.ts';
import { FileRefused } from '#services/untrusted/refused.ts';
import { limits } from './limits.ts';

const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/u;

/** The parts that hold cells, measured and packed anew: what reads them unpacks nothing that we did not. */
function repacked(bytes: Uint8Array): ArrayBuffer {
  const parts = openArchive(bytes, (name) => wanted.test(name), limits);
  if (!parts.has('xl/workbook.xml')) throw new FileRefused('wrongFile');
  // A document type could name entities; no part of a workbook has one.
  for (const part of parts.values()) textOf(part);
  const packed = zipSync(Object.fromEntries(parts), { level: 0 });
  return packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A date as it stands in a cell: Excel knows no time zone. */
function dateSaid(date: Date): string {
  const day = date.toISOString().slice(0, 10);
  const hour = date.getUTCHours();
  const minute = date.getUTCMinutes();
  return hour === 0 && minute === 0 ? day : `${day} ${two(hour)}:${two(minute)}`;
}

function cellSaid(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dateSaid(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const isSaid = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.some((row) => row.some((cell) => cell !== null && cell !== ''));

/** The cells of the first sheet of a workbook that holds any; of a formula what it gave, as text. */
export async function cellsOfXlsx(bytes: Uint8Array): Promise<{
  readonly cells: readonly (readonly string[])[];
  readonly sheet: string;
  readonly sheets: number;
}> {
  const workbook = await readWorkbook(repacked(bytes));
  const first = workbook.find(({ data }) => isSaid(data));
  if (!first) throw new FileRefused('empty');
  return {
    cells: first.data.map((row) => row.map(cellSaid)),
    sheet: first.sheet,
    sheets: workbook.filter(({ data }) => isSaid(data)).length,
  };
}
