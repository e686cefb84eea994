import { sentenceOf } from "../failure/sentence";
import type { Cupboard, Kept } from "./cupboard";
import { isPassing } from "./passing";

const DELAY = 400;
const RETRY = 1500;

/** Keeps what changed with the workbook, a moment later and all at once. What could not be kept stays to be kept. */
export class Keeper {
  /** Names that must not be written over: what is there was written by a later version, or is broken. */
  readonly locked = new Set<string>();
  readonly #dirty = new Map<string, () => string | null>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;

  constructor(
    private readonly cupboard: () => Promise<Cupboard>,
    private readonly say: (kept: Kept) => void,
  ) {}

  /** `text` is asked when it is saved, so that only the last of many changes is written. */
  keep(name: string, text: () => string | null): void {
    if (this.locked.has(name)) return;
    this.#dirty.set(name, text);
    this.#soon(DELAY);
  }

  #soon(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  /** Saves now what is to be saved. Never throws: it is said what went wrong. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#saving;
    if (this.#dirty.size === 0) return;
    this.#saving = this.#save().finally(() => {
      this.#saving = null;
    });
    await this.#saving;
  }

  async #save(): Promise<void> {
    const own = new Map(this.#dirty);
    this.#dirty.clear();
    this.#report({ state: "keeping" });
    try {
      await (await this.cupboard()).save(new Map([...own].map(([name, text]) => [name, text()])));
      this.#report({ state: "kept" });
    } catch (error) {
      // What changed meanwhile is newer.
      for (const [name, text] of own) if (!this.#dirty.has(name)) this.#dirty.set(name, text);
      if (isPassing(error)) this.#soon(RETRY);
      else this.#report({ state: "problem", problem: sentenceOf(error) });
    }
  }

  #report(kept: Kept): void {
    // A text that must not be written over stays a problem, whatever else is saved.
    if (this.locked.size === 0 || kept.state === "problem") this.say(kept);
  }
}
