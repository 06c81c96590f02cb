/** The text of a paragraph while it is read, and whether all of it that is seen is bold. */
export class RunOfText {
  #text = '';
  #bold = true;

  add(text: string, bold: boolean): void {
    this.#text += text;
    if (!bold && text.trim() !== '') this.#bold = false;
  }

  /** What was added since the last time; nothing when it is only space. */
  take(): { readonly text: string; readonly bold: boolean } | undefined {
    const text = this.#text.trim();
    const bold = this.#bold;
    this.#text = '';
    this.#bold = true;
    return text === '' ? undefined : { text, bold };
  }
}
