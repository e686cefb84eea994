import type { ThemeName } from "./theme";

/** What the page around the grid shows. */
export interface PageState {
  readonly fileName: string;
  readonly unsaved: boolean;
  readonly paneShown: boolean;
  /** Label of the ribbon button whose function runs; empty when none does. */
  readonly running: string;
  readonly message: string;
  readonly failed: boolean;
  /** Custom functions asked and not yet answered. */
  readonly pendingCalls: number;
  readonly addinReady: boolean;
  /** What the pane is told of Excel's colours; the page itself stays light. */
  readonly theme: ThemeName;
}

/** The page's one state and who looks at it. */
export class PageStore {
  #state: PageState;
  readonly #listeners = new Set<() => void>();

  constructor(state: PageState) {
    this.#state = state;
  }

  readonly get = (): PageState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(change: Partial<PageState>): void {
    const changed = Object.entries(change).some(([key, value]) => Reflect.get(this.#state, key) !== value);
    if (!changed) return;
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
