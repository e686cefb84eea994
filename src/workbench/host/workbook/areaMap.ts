import { type Area, intersect, type Shift, sameArea, shifted, subtract } from "./area";

/** A value for each of some non-overlapping areas: data validation, hyperlinks. */
export class AreaMap<T> {
  #entries: { area: Area; value: T }[] = [];

  get entries(): readonly { readonly area: Area; readonly value: T }[] {
    return this.#entries;
  }

  set(a: Area, value: T): void {
    this.clear(a);
    this.#entries.push({ area: a, value });
  }

  clear(a: Area): void {
    this.#entries = this.#entries.flatMap(({ area, value }) =>
      subtract(area, a).map((rest) => ({ area: rest, value })),
    );
  }

  at(row: number, column: number): T | undefined {
    return this.over({ row, column, rowCount: 1, columnCount: 1 }).values[0];
  }

  /** The distinct values that touch the area, and whether they leave any of its cells without one. */
  over(a: Area): { values: T[]; complete: boolean } {
    const touching = this.#entries.filter((entry) => intersect(entry.area, a));
    const rest = touching.reduce((open, entry) => open.flatMap((o) => subtract(o, entry.area)), [a]);
    return { values: [...new Set(touching.map((entry) => entry.value))], complete: rest.length === 0 };
  }

  shift(at: Area, direction: Shift): void {
    this.#entries = this.#entries.flatMap((entry) => {
      const moved = shifted(entry.area, at, direction);
      return moved ? [sameArea(moved, entry.area) ? entry : { area: moved, value: entry.value }] : [];
    });
  }
}
