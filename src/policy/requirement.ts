/** How a value is held against a requirement. `relative` needs a reference value before anything can be said. */
export type Comparison =
  | "at_least"
  | "more_than"
  | "at_most"
  | "less_than"
  | "about"
  | "between"
  | "relative";

export type Direction = "up" | "down" | "steady";

/** What a document asks of one indicator, in numbers. */
export interface Requirement {
  comparison: Comparison;
  /** In full, in `unit`: 30 for 30%, 22000 for 2.2万户, the level for a grade. Null where only a reference is named. */
  value: number | null;
  /** Upper end, included; only for `between`. */
  high: number | null;
  /** `%`, `个百分点`, `家`, a rate as `个/千人` or `次/年`, a grade as `级`, a ratio as `1:n`, a rank as `名`. */
  unit: string | null;
  /** Which way the number is meant to move (提高到 up, 下降到 down, 稳定在 steady). */
  direction: Direction | null;
  /** A grade's own name: 三级甲等. */
  grade: string | null;
  /** What a relative requirement is measured against: 居民人均可支配收入增幅, 2020年. */
  reference: string | null;
  /** The reference itself is enough (不低于上年); where it has to be exceeded (高于上年) this is left out. */
  orEqual?: true;
}
