const families = [
  ['edge', /\bEdgA?\//],
  ['opera', /\bOPR\//],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\b(?:Firefox|FxiOS)\//],
  ['chrome', /\b(?:Chrome|Chromium|CriOS|HeadlessChrome)\//],
  ['safari', /\bSafari\//],
] as const;

const systems = [
  ['android', /\bAndroid\b/],
  ['ios', /\b(?:iPhone|iPad|iPod)\b/],
  ['windows', /\bWindows\b/],
  ['mac', /\bMacintosh\b/],
  ['linux', /\b(?:Linux|X11|CrOS)\b/],
] as const;

const found = (those: typeof families | typeof systems, text: string): string =>
  those.find(([, sign]) => sign.test(text))?.[0] ?? 'other';

/** A browser by family and system, such as `firefox android`: what does not change within one, whatever its version. */
export function browserOf(userAgent: string | undefined): string {
  const text = (userAgent ?? '').slice(0, 500);
  return `${found(families, text)} ${found(systems, text)}`;
}
