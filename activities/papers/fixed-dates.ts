import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Day } from '#domain/calendar.ts';

const properties = 'docProps/core.xml';

/**
 * The library dates a document by the clock, inside and in the archive. With the day of the paper instead, the same
 * paper gives the same bytes.
 */
export function withFixedDates(docx: Uint8Array, day: Day): Uint8Array {
  const files = unzipSync(docx);
  const core = files[properties];
  if (core === undefined) throw new Error('the document has no core properties');
  const dated = strFromU8(core).replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
    (_, element: string) => `${element}${day}T00:00:00Z`,
  );
  // Archives hold local time and begin in 1980: noon on one fixed day reads the same in every zone.
  return zipSync({ ...files, [properties]: strToU8(dated) }, { mtime: new Date(2000, 0, 1, 12), level: 6 });
}
