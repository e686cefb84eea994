import { frameText } from "../frame/text";
import { taskpaneText } from "../text";

/** Errors that JavaScript and the browser make: faults of the program, in English, that tell an official nothing. */
const faults = new Set(["TypeError", "RangeError", "ReferenceError", "SyntaxError", "URIError", "EvalError"]);

/**
 * What failed, in words that say what to do. The program's own errors carry their sentence; a piece of the program that did
 * not come is a matter of the network.
 */
export function sentenceOf(error: unknown): string {
  if (error instanceof Error && error.name === "ChunkLoadError") return taskpaneText().notLoaded;
  const isOwn = error instanceof Error && !(error instanceof DOMException) && !faults.has(error.name);
  return isOwn && error.message !== "" ? error.message : frameText().unexpected;
}
