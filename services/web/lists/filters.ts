/** A way to show another part of a list. */
export interface FilterLink {
  readonly href: string;
  readonly text: string;
  readonly isHere: boolean;
}

/** An address with a query made of what is there. */
export function addressOf(path: string, query: { readonly [name: string]: string | undefined }): string {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
