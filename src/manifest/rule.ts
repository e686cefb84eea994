import type { CustomFunctionName } from "./functions";
import type { Manifest } from "./manifest";

/** What stands around the manifest and must agree with it. */
export interface Surroundings {
  /** Names given to `Office.actions.associate`. */
  readonly actions: readonly string[];
  /** The functions of functions.json. */
  readonly functions: readonly CustomFunctionName[];
  /** Bytes of a file published with the manifest, by path from the base address; undefined if there is none. */
  readonly file: (path: string) => Uint8Array | undefined;
}

/** Names what breaks the rule, one string a breach; nothing when all is well. */
export type Rule = (manifest: Manifest, surroundings: Surroundings) => readonly string[];
