import { type Area, type Shift, shifted } from "./area";
import { Settings } from "./chart";

/** A conditional format: its kind, the areas it holds for, its rule and its look. */
export class ConditionalFormat {
  stopIfTrue = false;
  /** The rule of the kind, as the library sends it (formula, operator, text …). */
  rule: Record<string, unknown> = {};
  readonly format = new Settings();

  constructor(
    readonly id: string,
    readonly type: string,
    public areas: Area[],
  ) {}

  /** Moves with the cells; false when nothing is left of it. */
  shift(at: Area, direction: Shift): boolean {
    this.areas = this.areas.flatMap((a) => shifted(a, at, direction) ?? []);
    return this.areas.length > 0;
  }
}
