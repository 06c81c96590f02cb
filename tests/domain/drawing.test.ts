import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { drawProcess } from '#domain/drawing.ts';
import { kinds } from '#domain/kinds.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { sharedWords, wordsOf } from '#domain/words/words.ts';
import { linesOf } from '../support/flaws.ts';

describe.each(kinds)('the page of %s', (kind) => {
  const process = processOf(kind);
  const page = drawProcess(process, wordsOf(kind, 'fr'), sharedWords('fr'));
  const drawing = page.split('```')[1]?.split('\n').slice(3) ?? [];

  it('is the one that is kept in docs/processes (write it anew with npm run diagrams)', async () => {
    const kept = await readFile(new URL(`../../docs/processes/${kind}.md`, import.meta.url), 'utf8');
    expect(kept).toBe(page);
  });

  it('draws every state and every rule, and names every command, wait and reason', () => {
    expect(process.states.filter((one) => !drawing.some((line) => line.endsWith(` as ${one}`)))).toEqual([]);
    const rules = Object.values(process.ofItself).flatMap(({ from, to }) =>
      from.map((one) => `${one} --> ${to}`),
    );
    expect(rules.filter((arrow) => !drawing.some((line) => line.includes(arrow)))).toEqual([]);
    const waits = Object.values(process.waits).flatMap((several) => (several ?? []).map((one) => one.name));
    const named = [...linesOf(process).map(([name]) => name), ...waits, ...process.reasons];
    expect(named.filter((one) => !page.includes(`\`${one}\``))).toEqual([]);
  });

  it('has labels that Mermaid reads: one colon at most, no semicolon', () => {
    const arrows = drawing.filter((line) => line.includes('-->'));
    expect(arrows.length).toBeGreaterThan(process.states.length);
    expect(arrows.filter((line) => (line.match(/[:;]/g) ?? []).length > 1)).toEqual([]);
  });
});
