import { fromStored, STORED_SPACE, toStored } from "../ledger";
import type { Batch } from "./batch";
import { textBytes } from "./batch";
import { LedgerError } from "./errors";

/** The texts kept with the workbook, as custom XML parts by name. */
export class Parts {
  readonly #byName = new Map<string, Excel.CustomXmlPart[]>();
  readonly #texts = new Map<Excel.CustomXmlPart, string>();

  /** To be listed before anything else is asked; takes effect with the next sync, then `collect`. */
  static list(context: Excel.RequestContext): { collect: () => Parts } {
    const { customXmlParts } = context.workbook;
    customXmlParts.load("items/id,items/namespaceUri");
    return { collect: () => new Parts(context, customXmlParts.items) };
  }

  private constructor(
    readonly context: Excel.RequestContext,
    items: readonly Excel.CustomXmlPart[],
  ) {
    for (const part of items) {
      if (part.namespaceUri.startsWith(STORED_SPACE))
        this.#own(part.namespaceUri.slice(STORED_SPACE.length)).push(part);
    }
  }

  #own(name: string): Excel.CustomXmlPart[] {
    const known = this.#byName.get(name);
    if (known) return known;
    const made: Excel.CustomXmlPart[] = [];
    this.#byName.set(name, made);
    return made;
  }

  names(): string[] {
    return [...this.#byName].filter(([, parts]) => parts.length > 0).map(([name]) => name);
  }

  count(): number {
    return [...this.#byName.values()].reduce((sum, parts) => sum + parts.length, 0);
  }

  /** The stored text; null where there is none. @throws LedgerError where it is there and cannot be read. */
  async read(name: string): Promise<string | null> {
    const parts = this.#byName.get(name) ?? [];
    if (parts.length === 0) return null;
    const text = fromStored(await this.#xml(parts));
    if (text === null) throw new LedgerError("memoryBroken");
    return text;
  }

  /** As `read`, but null also for a text whose parts were not all written. */
  readWhole = async (name: string): Promise<string | null> =>
    fromStored(await this.#xml(this.#byName.get(name) ?? []));

  /** Reads the parts of some texts ahead, in as few batches as their size allows. */
  async fetch(names: readonly string[]): Promise<void> {
    await this.#xml(names.flatMap((name) => this.#byName.get(name) ?? []));
  }

  /** Each part is read once. Answers are limited as requests are: a few parts a batch. */
  async #xml(parts: readonly Excel.CustomXmlPart[]): Promise<string[]> {
    const unread = parts.filter((part) => !this.#texts.has(part));
    const perBatch = 5;
    for (let at = 0; at < unread.length; at += perBatch) {
      const asked = unread.slice(at, at + perBatch).map((part) => ({ part, xml: part.getXml() }));
      await this.context.sync();
      for (const { part, xml } of asked) this.#texts.set(part, xml.value);
    }
    return parts.map((part) => this.#texts.get(part) ?? "");
  }

  /** Writes a text beside what is there under other names; what has its name goes. */
  async write(batch: Batch, name: string, text: string): Promise<void> {
    const old = this.#byName.get(name) ?? [];
    const added: Excel.CustomXmlPart[] = [];
    for (const xml of toStored(name, text)) {
      await batch.room(textBytes(xml));
      added.push(this.context.workbook.customXmlParts.add(xml));
    }
    this.#byName.set(name, added);
    for (const part of old) {
      await batch.room();
      part.delete();
    }
  }

  /** Puts a short text in the place of another in one step. */
  async replace(batch: Batch, name: string, text: string): Promise<void> {
    const [xml = "", ...more] = toStored(name, text);
    const [part, ...others] = this.#byName.get(name) ?? [];
    if (!part || more.length > 0 || others.length > 0) return this.write(batch, name, text);
    await batch.room(textBytes(xml));
    this.#texts.delete(part);
    part.setXml(xml);
  }

  async remove(batch: Batch, name: string): Promise<void> {
    for (const part of this.#byName.get(name) ?? []) {
      await batch.room();
      part.delete();
    }
    this.#byName.delete(name);
  }

  /** What was written is read back; @throws LedgerError where it is not what was given. */
  async verify(texts: Readonly<Record<string, string>>): Promise<void> {
    this.#texts.clear();
    await this.fetch(Object.keys(texts));
    for (const [name, text] of Object.entries(texts))
      if ((await this.readWhole(name)) !== text) throw new LedgerError("memoryBroken");
  }
}
