import { escapeCell, mainSpace, prolog } from "./xml";

/** How cells hold their texts. */
export interface Texts {
  /** What stands in a cell after its address and style: its type and its content. */
  inCell(text: string): string;
}

/** Texts in the cells themselves, for a sheet that is put into a file whose own list of texts stays as it is. */
export const inlineStrings: Texts = {
  inCell: (text) => ` t="inlineStr"><is><t xml:space="preserve">${escapeCell(text)}</t></is>`,
};

/** Each text once; cells name it by its number. */
export class SharedStrings implements Texts {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  inCell(text: string): string {
    return ` t="s"><v>${this.#number(text)}</v>`;
  }

  #number(text: string): number {
    this.#uses++;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  *xml(): Generator<string> {
    yield `${prolog}<sst xmlns="${mainSpace}" count="${this.#uses}" uniqueCount="${this.#numbers.size}">`;
    for (const text of this.#numbers.keys()) yield `<si><t xml:space="preserve">${escapeCell(text)}</t></si>`;
    yield "</sst>";
  }
}
