import { escapeCell, mainSpace, prolog } from "./xml";

/** Each text once; cells name it by its number. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  number(text: string): number {
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
