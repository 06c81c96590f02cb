/** What every page forbids: nothing from elsewhere, nothing inline, no copy kept anywhere. */
export const guards = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  // Not `no-referrer`: a form would then be sent with `Origin: null`.
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
  vary: 'cookie, accept-language, accept-encoding',
} as const;
