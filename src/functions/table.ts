import type { FunctionSpec } from "./define";
import { lightFunctions } from "./light";
import { listFunctions } from "./lists";
import { lookupFunctions } from "./lookups";
import { readingFunctions } from "./reading";
import { verdictFunctions } from "./verdicts";

/** Every function of the namespace, in the order of help and manual. */
export const functions: readonly FunctionSpec[] = [
  ...verdictFunctions,
  ...lookupFunctions,
  ...listFunctions,
  ...readingFunctions,
  ...lightFunctions,
];
