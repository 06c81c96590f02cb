import type { Page } from 'playwright-core';
import type { PageKind } from './pages.ts';

/** A page of the list and how it is called. */
export interface Titled {
  readonly name: string;
  readonly title: string;
  readonly shape: string;
}

/** The kind of an address: ids and what it is asked with are left out; a page that wants something mended is of a kind of its own. */
const shapeOf = async (page: Page, { name }: PageKind): Promise<string> =>
  (await page.locator('.govuk-error-summary, #refusal[role=alert]').count()) > 0
    ? name
    : new URL(page.url()).pathname.replace(/[0-9a-f-]{36}/g, '{id}');

/** How a page is called. */
export const titledOn = async (page: Page, kind: PageKind): Promise<Titled> => ({
  name: kind.name,
  title: await page.title(),
  shape: await shapeOf(page, kind),
});

/** Titles that two kinds of page share. Two processes in the same state, and the same page seen by two people, may well be called the same. */
export function sharedTitles(several: readonly Titled[]): readonly string[] {
  const owners = new Map<string, string>();
  return several.flatMap(({ name, title, shape }) => {
    const owner = owners.get(title) ?? shape;
    owners.set(title, owner);
    return owner === shape ? [] : [`${name}: ${title}, as ${owner}`];
  });
}
