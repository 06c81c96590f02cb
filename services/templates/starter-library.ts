import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Day } from '#domain/calendar.ts';
import type { Template } from '#domain/description-templates.ts';
import { readTemplate } from './read-template.ts';

const folder = path.resolve(import.meta.dirname, '../../templates');

/** The files of the templates that come along, from the folder of them. */
export const starterFiles = (): readonly string[] => globSync('{fr,nl}/*.yaml', { cwd: folder }).toSorted();

/** The templates that come along, read and judged. */
export const starterLibrary = (today: Day): readonly Template[] =>
  starterFiles().map((file) => readTemplate(readFileSync(path.join(folder, file), 'utf8'), file, today));
