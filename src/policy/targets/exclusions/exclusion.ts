import type { Surroundings } from "../surroundings";

/** Names a kind of number that is no target. */
export interface Exclusion {
  name: string;
  applies: (s: Surroundings) => boolean;
}
