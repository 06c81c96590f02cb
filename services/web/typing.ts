/** What was typed in a form that no process describes and what is wrong with it, by the names of its fields. */
export interface Typing {
  readonly typed: { readonly [name: string]: string };
  readonly wrong: { readonly [name: string]: string };
}
