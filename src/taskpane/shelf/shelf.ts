import { type DocumentId, documentIds } from "../documents";
import type { Cupboard } from "../memory";
import {
  type Facts,
  type ReadDocument,
  type ReadResult,
  type SourceText,
  type Task,
  Unreachable,
} from "../reading";
import { Store } from "../store";
import { arrived } from "./arrived";
import { readEntry } from "./correctedReading";
import { builtIn, type Entry, nameOf, type Origin, type Reading } from "./entry";
import { arrivalOf, type Incoming } from "./incoming";
import { type ReadAll, ReadingQueue } from "./readingQueue";
import { ShelfCorrections } from "./shelfCorrections";
import { ShelfMemory } from "./shelfMemory";
import type { Refused, ShelfState } from "./state";
import { asHeld } from "./strangeLedger";

/** What the shelf needs of the world around it. */
export interface ShelfSetting {
  readonly cupboard: () => Promise<Cupboard>;
  readonly readAll: ReadAll;
  /** The text of a built-in document. @throws Unreachable */
  readonly fetchBuiltIn: (id: DocumentId) => Promise<string>;
  readonly newKey: () => string;
  /** What is said of a stored text that cannot be used. */
  readonly lockedSentence: (reason: "newer" | "broken") => string;
}

/** The documents in the pane, their readings and what people decided on them; kept with the workbook. */
export class Shelf {
  readonly store = new Store<ShelfState>({
    entries: documentIds.map(builtIn),
    readings: new Map(),
    corrections: [],
    progress: null,
    refused: [],
    kept: { state: "opening" },
    strangeLedger: null,
  });
  readonly corrections: ShelfCorrections;
  readonly #memory: ShelfMemory;
  readonly #queue: ReadingQueue;
  #opened: Promise<void> | null = null;

  constructor(private readonly setting: ShelfSetting) {
    this.#memory = new ShelfMemory(setting.cupboard, this.store.get, (kept) => this.#set({ kept }));
    this.corrections = new ShelfCorrections(
      this.store,
      (document) => this.#pin(document),
      () => this.#memory.keepCorrections(),
    );
    this.#queue = new ReadingQueue(setting.readAll, (progress) => this.#set({ progress }));
  }

  /** Takes up what is kept with the workbook and reads it; once, however often it is asked. Never throws. */
  open(): Promise<void> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  async #open(): Promise<void> {
    const { entries, corrections, broken, fault, strangeLedger } = await this.#memory.restore(
      this.state.entries,
    );
    const readings = new Map<string, Reading>(
      broken.map((key) => [key, { state: "failed", failed: { code: "memoryBroken", details: {} } }]),
    );
    this.#set({ entries, corrections, readings, strangeLedger, kept: this.#keptAfter(fault) });
    await this.#read(entries.filter(({ key }) => !broken.includes(key)));
  }

  #keptAfter(fault: "newer" | "broken" | Error | null): ShelfState["kept"] {
    if (fault === null) return { state: "kept" };
    const problem = fault instanceof Error ? fault.message : this.setting.lockedSentence(fault);
    return { state: "problem", problem };
  }

  get state(): ShelfState {
    return this.store.get();
  }

  /**
   * Opens files and pasted texts, many at once. What could not be read, or is there already, is in `refused`.
   * @returns keys of those that came, in their order
   */
  async add(incoming: readonly Incoming[]): Promise<readonly string[]> {
    await this.open();
    this.#set({ refused: [] });
    const tasks = incoming.map(arrivalOf);
    const done = new Set<Task>();
    const keys: string[] = [];
    await this.#queue.open(tasks, (task, result) => {
      done.add(task);
      if ("failed" in result) this.#refuse({ name: task.name, why: result.failed });
      else keys.push(...this.#arrive(task.origin, result));
    });
    const left = tasks.filter((task) => !done.has(task));
    const [first] = left;
    if (first) this.#refuse({ name: first.name, why: { code: "cancelled", count: left.length } });
    return keys;
  }

  /** Stops opening. What is read already stays. */
  cancel(): void {
    this.#queue.cancel();
  }

  /** Puts a newer version in the place of a document: rows and corrections stay with it. */
  async replace(key: string, incoming: Incoming): Promise<void> {
    await this.open();
    this.#set({ refused: [] });
    await this.#queue.open([arrivalOf(incoming)], ({ name, origin }, result) => {
      if ("failed" in result) this.#refuse({ name, why: result.failed });
      else this.#putInPlace(key, origin, result.source);
    });
    await this.#reread(key);
  }

  /** Decides on a document that is a version of another: it takes the other's place, or both stay. */
  async settleVersion(key: string, decision: "replace" | "keepBoth"): Promise<void> {
    const entry = this.#entry(key);
    if (!entry?.versionOf) return;
    const before = entry.versionOf.key;
    if (decision === "replace" && entry.source && this.#entry(before)) {
      this.#putInPlace(before, entry.origin, entry.source);
      this.remove(key);
      await this.#reread(before);
    } else this.#change(key, { versionOf: null, chosen: true });
  }

  /** Takes a document off the shelf. What was decided on it is kept, should it come back. */
  remove(key: string): void {
    if (this.#entry(key)?.origin.kind === "builtIn") {
      this.choose(key, false);
      return;
    }
    const readings = new Map(this.state.readings);
    readings.delete(key);
    const entries = this.state.entries
      .filter((entry) => entry.key !== key)
      .map((entry) => (entry.versionOf?.key === key ? { ...entry, versionOf: null } : entry));
    this.#set({ entries, readings });
    this.#memory.keepList();
    this.#memory.keepText(key);
  }

  /** Whether a document goes into the ledger. */
  choose(key: string, chosen: boolean): void {
    this.#change(key, { chosen });
  }

  /** What the text lacks: number, issuers, date, period. */
  async setFacts(key: string, facts: Facts): Promise<void> {
    this.#change(key, { facts });
    await this.#reread(key);
  }

  /** The rows of these documents are in the ledger: they keep their ids from now on, whatever number they are given. */
  pinChosen(): void {
    for (const { key, chosen } of this.state.entries) {
      const reading = this.state.readings.get(key);
      if (chosen && reading?.state === "read") this.#pin(reading.read.id);
    }
  }

  /** Reads again what failed: a built-in document while offline, say. */
  async retry(key: string): Promise<void> {
    await this.#reread(key);
  }

  /** Keeps now what is still to be kept. */
  keepNow(): Promise<void> {
    return this.#memory.flush();
  }

  /** After the workbook's memory was cleared: decisions are gone, what is on the shelf now is kept anew. */
  startAnew(): void {
    this.#memory.unlock();
    this.corrections.clear();
    this.#memory.keepList();
    for (const { key } of this.state.entries) this.#memory.keepText(key);
  }

  #entry(key: string): Entry | undefined {
    return this.state.entries.find((entry) => entry.key === key);
  }

  /** @returns the key it has now; none where it is there already */
  #arrive(origin: Origin, read: ReadDocument): string[] {
    const arrival = arrived(this.state, this.setting.newKey(), origin, read);
    if ("duplicateOf" in arrival) {
      this.choose(arrival.duplicateOf, true);
      this.#refuse({ name: nameOf(origin), why: { code: "duplicate", of: arrival.duplicateOf } });
      return [];
    }
    const { entry, ...change } = arrival;
    this.#set(change);
    this.#memory.keepList();
    this.#memory.keepText(entry.key);
    return [entry.key];
  }

  #putInPlace(key: string, origin: Origin, source: SourceText): void {
    const reading = this.state.readings.get(key);
    const known = this.#entry(key)?.id ?? (reading?.state === "read" ? reading.read.id : null);
    this.#change(key, { origin, source, id: known, versionOf: null });
    this.#memory.keepText(key);
  }

  #refuse(refused: Refused): void {
    this.#set({ refused: [...this.state.refused, refused] });
  }

  /** Reads documents that are on the shelf. */
  async #read(entries: readonly Entry[]): Promise<void> {
    const tasks = entries.map((entry) => ({
      key: entry.key,
      name: nameOf(entry.origin),
      job: async () => ({
        name: nameOf(entry.origin),
        source: entry.source ?? (await this.#fetch(entry)),
        facts: entry.facts,
        id: entry.id,
      }),
    }));
    await this.#queue.read(tasks, ({ key }, result) => this.#reading(key, result));
  }

  async #reread(key: string): Promise<void> {
    const entry = this.#entry(key);
    if (entry) await this.#read([entry]);
  }

  async #fetch({ origin }: Entry): Promise<SourceText> {
    if (origin.kind !== "builtIn") throw new Unreachable("gone");
    return { text: await this.setting.fetchBuiltIn(origin.id), findings: [], pages: [], format: null };
  }

  #reading(key: string, result: ReadResult): void {
    const entry = this.#entry(key);
    if (!entry) return;
    const { readings, corrections, entries } = this.state;
    if ("failed" in result) {
      this.#set({ readings: new Map(readings).set(key, { state: "failed", failed: result.failed }) });
      return;
    }
    const own = { ...this.#firstSeen(entry, result), source: result.source };
    this.#set({
      entries: entries.map((each) => (each.key === key ? own : each)),
      readings: new Map(readings).set(key, readEntry(own, result.document, corrections)),
    });
  }

  /** What somebody chose later is not undone by reading it again. */
  #firstSeen(entry: Entry, { document }: ReadDocument): Entry {
    const { readings, strangeLedger } = this.state;
    return readings.has(entry.key) ? entry : asHeld(entry, document, strangeLedger);
  }

  #change(key: string, change: Partial<Entry>): void {
    const { entries } = this.state;
    this.#set({ entries: entries.map((entry) => (entry.key === key ? { ...entry, ...change } : entry)) });
    this.#memory.keepList();
  }

  #pin(document: string): void {
    for (const [key, reading] of this.state.readings)
      if (reading.state === "read" && reading.read.id === document && this.#entry(key)?.id === null)
        this.#change(key, { id: document });
  }

  #set(change: Partial<ShelfState>): void {
    this.store.set({ ...this.state, ...change });
  }
}
