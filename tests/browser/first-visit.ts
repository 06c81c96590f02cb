import type { Page } from 'playwright-core';
import type { Looking } from './looking.ts';
import type { PageKind } from './pages.ts';
import { type Load, listenTo } from './wire.ts';

const most = { bytes: 50_000, requests: 5 };

/** A page that was just come to, and what that took. */
interface Visit {
  readonly page: Page;
  readonly load: Load;
}

/**
 * Comes to a page in French as if for the first time, each in a window of its own that is closed by whoever asked for it:
 * the browser may ask for the icon of a page after it was left.
 */
export async function visitFirst(
  looking: Looking,
  kind: PageKind,
  prepare?: (page: Page) => Promise<void>,
): Promise<Visit> {
  const page = await (await looking.window(kind.by, 'fr')).context().newPage();
  const lastLoad = await listenTo(page);
  await prepare?.(page);
  await looking.visit(page, kind);
  return { page, load: await lastLoad() };
}

/** What is wrong with a first visit to a place, a sentence each. */
export function faultsOfVisit({ addresses, bytes, said }: Load, origin: string): readonly string[] {
  const elsewhere = addresses.filter((one) => !one.startsWith(origin));
  return [
    ...(bytes > most.bytes ? [`${bytes} bytes, at most ${most.bytes} wanted`] : []),
    ...(addresses.length > most.requests ? [`${addresses.length} requests: ${addresses.join(' ')}`] : []),
    ...elsewhere.map((one) => `asks elsewhere: ${one}`),
    ...said.map((one) => `the browser says: ${one}`),
  ];
}
