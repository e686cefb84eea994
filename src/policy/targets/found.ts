import type { Requirement } from "../requirement";

/** What the words around a number ask, the recogniser that says so, and why it may be wrong. */
export type Found = Partial<Requirement> &
  Pick<Requirement, "comparison"> & { name: string; doubts: string[] };
