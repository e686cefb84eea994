import type { Assignment } from "../document";

export type Role = Assignment["role"];

/** Names with the role they are printed in; not yet completed with a carried-over prefix. */
export interface Group {
  role: Role;
  names: string[];
  openEnded: boolean;
  /** Some words of the list were no names and were left out. */
  hasDropped: boolean;
}

/** A passage that says who is responsible. Offsets are those of the text given. */
export interface Responsibility {
  start: number;
  end: number;
  groups: Group[];
  /** Said in the midst of a sentence; counts where nothing else names bodies. */
  isAside?: boolean;
}
