import { element, escapeCell, mainSpace, prolog } from "./xml";

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

  xml(): string {
    const items = [...this.#numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeCell(text)}</t></si>`,
    );
    const counts = { count: this.#uses, uniqueCount: this.#numbers.size };
    return prolog + element("sst", { xmlns: mainSpace, ...counts }, items.join(""));
  }
}
