import type { Page, Request } from 'playwright-core';

/** What one load of a page took over the wire, and what the browser had to say of it. */
export interface Load {
  readonly addresses: readonly string[];
  /** Bytes of all answers as they were sent, heads included. */
  readonly bytes: number;
  /** Those of the page itself. */
  readonly ofPage: number;
  readonly said: readonly string[];
}

const sizeOf = async (request: Request): Promise<number> => {
  const response = await request.response();
  // What a policy held back was never answered.
  if (response === null) return 0;
  await response.finished();
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return responseBodySize + responseHeadersSize;
};

const isNewPage = (request: Request): boolean =>
  request.isNavigationRequest() && request.redirectedFrom() === null;

/** Chromium tells of a page's own "not found" as of a resource that failed, and that it emptied its cache when asked to. */
const isNoComplaint = (said: string, isOfPage: boolean): boolean =>
  (isOfPage && /status of 4\d\d/.test(said)) ||
  /^Clear-Site-Data header on .*: Cleared data types/.test(said);

/** Listens to a window whose every load is a first visit: nothing comes from the cache. Gives what tells of the last load. */
export async function listenTo(page: Page): Promise<() => Promise<Load>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  let asked: Request[] = [];
  let said: string[] = [];
  page.on('request', (request) => {
    if (isNewPage(request)) [asked, said] = [[], []];
    // An open page hears by a stream what changed: it never ends, and is no part of what has to come first.
    if (request.resourceType() !== 'eventsource') asked.push(request);
  });
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => {
    const { url } = message.location();
    if (!isNoComplaint(message.text(), url === page.url())) said.push(message.text());
  });
  return async () => {
    await page.waitForLoadState('load');
    const sizes = await Promise.all(asked.map(sizeOf));
    return {
      addresses: asked.map((one) => one.url()),
      bytes: sizes.reduce((sum, one) => sum + one, 0),
      ofPage: sizes.filter((_, n) => asked[n]?.isNavigationRequest()).reduce((sum, one) => sum + one, 0),
      said: [...said],
    };
  };
}
