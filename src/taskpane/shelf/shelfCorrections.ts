import {
  type Correction,
  type MergedCorrections,
  mergeCorrections,
  parseCorrections,
  subjectOf,
  writeCorrections,
} from "../../corrections";
import type { Store } from "../store";
import { recorrected } from "./correctedReading";
import type { ShelfState } from "./state";

/** What people decided on the shelf's readings: whatever changes here is applied to the readings at once, and kept. */
export class ShelfCorrections {
  constructor(
    private readonly store: Store<ShelfState>,
    /** From then on the document keeps its id, by which its corrections know it. */
    private readonly pin: (document: string) => void,
    private readonly keep: () => void,
  ) {}

  /** A person's decision on a reading, in the place of an earlier one on the same. */
  decide(correction: Correction): void {
    this.pin(correction.document);
    this.#set([...this.#without(correction), correction], [correction.document]);
  }

  /** Takes a decision back: the reading is as it was read. */
  withdraw(correction: Correction): void {
    this.#set(this.#without(correction), [correction.document]);
  }

  toFile(): string {
    return writeCorrections(this.#all);
  }

  /** Joins corrections from a file to ours. @throws CorrectionsError, with nothing changed */
  fromFile(json: string): MergedCorrections {
    const theirs = parseCorrections(json);
    const merged = mergeCorrections(this.#all, theirs);
    const documents = new Set(theirs.map(({ document }) => document));
    for (const document of documents) this.pin(document);
    this.#set(merged.corrections, documents);
    return merged;
  }

  clear(): void {
    this.#set(
      [],
      this.#all.map(({ document }) => document),
    );
  }

  get #all(): readonly Correction[] {
    return this.store.get().corrections;
  }

  #without(correction: Correction): readonly Correction[] {
    const subject = subjectOf(correction);
    return this.#all.filter((each) => subjectOf(each) !== subject);
  }

  /** `documents` are those whose corrections are others now. */
  #set(corrections: readonly Correction[], documents: Iterable<string>): void {
    const { entries, readings } = this.store.get();
    const changed = recorrected(entries, readings, corrections, new Set(documents));
    this.store.set({ ...this.store.get(), corrections, readings: changed });
    this.keep();
  }
}
