import { parse } from 'yaml';
import type { Day } from '#domain/calendar.ts';
import { type Template, templateFaults, templateFindings } from '#domain/description-templates.ts';
import { reasonSentence } from '#domain/words/words.ts';
import { templateSchema } from '#services/wire/template-schema.ts';

/** A file that is no template; the message names what to mend, a line each. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
}

const clauseName = (place: number): string => `clause ${place + 1}`;

/** `name`, `clause 2`, `clause 2, code`: as people count. */
function placeOf([first, second, ...rest]: readonly PropertyKey[]): string {
  if (first === undefined) return 'the whole';
  if (typeof second !== 'number') return String(first);
  return [clauseName(second), ...rest.map(String)].join(', ');
}

function yamlIn(text: string, name: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new TemplateFault(`${name} is not YAML: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
}

const complain = (name: string, faults: readonly string[]): never => {
  throw new TemplateFault([`${name} is not a template yet:`, ...faults.map((one) => `  ${one}`)].join('\n'));
};

/**
 * Reads a template from a file in YAML, and judges it as the API does.
 * @param name how the file is called in messages
 * @param today counts what is left open
 * @throws TemplateFault naming every fault, or every sentence that no description may hold
 */
export function readTemplate(text: string, name: string, today: Day): Template {
  const read = templateSchema.safeParse(yamlIn(text, name));
  if (!read.success)
    return complain(
      name,
      read.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`),
    );
  const template = read.data;
  const faults = templateFaults(template.clauses, today).map(({ clause, reason }) => {
    const place = clause === null ? 'clauses' : clauseName(clause);
    return `${place}: ${reasonSentence('job-description', reason, 'en')}`;
  });
  const found = templateFindings(template).map(
    ({ clause, code, quote, suggestion }) =>
      `${clauseName(clause)}: "${quote.trim()}" (${code}). Rather: ${suggestion}`,
  );
  return faults.length + found.length > 0 ? complain(name, [...faults, ...found]) : template;
}
