import { sentenceOf } from "../failure/sentence";
import { type Cupboard, Keeper, type Kept, workbook } from "../memory";
import { Store } from "../store";
import { readSettings, type Settings, standard, writeSettings } from "./settings";

const NAME = "settings";

/** The settings in force and whether they are in the workbook. */
export interface SettingsState {
  readonly settings: Settings;
  readonly kept: Kept;
}

export class SettingsStore {
  readonly store = new Store<SettingsState>({ settings: standard, kept: { state: "opening" } });
  readonly #keeper: Keeper;
  #opened: Promise<void> | null = null;

  constructor(private readonly cupboard: () => Promise<Cupboard>) {
    this.#keeper = new Keeper(cupboard, (kept) => this.store.set({ ...this.store.get(), kept }));
  }

  /** Takes up what is kept; once, however often it is asked. Never throws: the standard holds where nothing can be read. */
  open(): Promise<void> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  async #open(): Promise<void> {
    try {
      const text = (await (await this.cupboard()).load()).get(NAME);
      const stored = typeof text === "string" ? readSettings(text) : standard;
      if (stored === null) this.#keeper.locked.add(NAME);
      this.store.set({ settings: stored ?? standard, kept: { state: "kept" } });
    } catch (error) {
      const problem = sentenceOf(error);
      this.store.set({ ...this.store.get(), kept: { state: "problem", problem } });
    }
  }

  change(change: Partial<Settings>): void {
    const { settings, kept } = this.store.get();
    this.store.set({ settings: { ...settings, ...change }, kept });
    this.#keeper.keep(NAME, () => writeSettings(this.store.get().settings));
  }

  keepNow(): Promise<void> {
    return this.#keeper.flush();
  }
}

export const settingsStore = new SettingsStore(workbook);
