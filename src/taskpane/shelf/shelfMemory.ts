import { writeCorrections } from "../../corrections";
import { type Cupboard, Keeper, type Kept } from "../memory";
import { type Entry, nameOf } from "./entry";
import { type Restored, restore } from "./restore";
import type { ShelfState } from "./state";
import { CORRECTIONS, SHELF, textName, writeShelf, writeSource } from "./stored";

/** The shelf as it is kept with the workbook: the list, each text and the corrections, each by itself. */
export class ShelfMemory {
  readonly #keeper: Keeper;

  constructor(
    private readonly cupboard: () => Promise<Cupboard>,
    private readonly state: () => Pick<ShelfState, "entries" | "corrections">,
    onKept: (kept: Kept) => void,
  ) {
    this.#keeper = new Keeper(cupboard, onKept);
  }

  /** Takes up what is kept; what must not be written over will not be. */
  async restore(builtIn: readonly Entry[]): Promise<Restored> {
    const restored = await restore(this.cupboard, builtIn);
    for (const name of restored.locked) this.#keeper.locked.add(name);
    return restored;
  }

  /** Everything may be written again. */
  unlock(): void {
    this.#keeper.locked.clear();
  }

  keepList(): void {
    this.#keeper.keep(SHELF, () => writeShelf(this.state().entries));
  }

  keepCorrections(): void {
    this.#keeper.keep(CORRECTIONS, () => writeCorrections(this.state().corrections));
  }

  /** Built-in documents come with the add-in. The text of a document that has left the shelf goes. */
  keepText(key: string): void {
    const entryNow = () => this.state().entries.find((entry) => entry.key === key);
    if (entryNow()?.origin.kind === "builtIn") return;
    this.#keeper.keep(textName(key), () => {
      const entry = entryNow();
      return entry?.source ? writeSource({ name: nameOf(entry.origin), source: entry.source }) : null;
    });
  }

  /** Keeps now what is still to be kept. */
  flush(): Promise<void> {
    return this.#keeper.flush();
  }
}
