import { functionErrors } from "../locales/zh-CN/functions";
import type { readPolicy } from "../policy";
import { FunctionError } from "./errors";

type Reader = typeof readPolicy;

let reader: Reader | null = null;
let loading: Promise<Reader> | null = null;

/** Async, so that a runtime without a page, where nothing can be loaded, ends in a rejection too. */
async function load(): Promise<Reader> {
  try {
    const { readPolicy } = await import(/* webpackChunkName: "reader" */ "../policy");
    reader = readPolicy;
    return readPolicy;
  } catch {
    throw new FunctionError("#N/A", functionErrors.notLoaded);
  }
}

/**
 * Loads the reader of documents, which two functions need and which weighs as much as all the others together. Called
 * when the functions start, so that it is there before the first formula as a rule.
 */
export function loadReader(): Promise<Reader> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** At once where the reader is there; a formula that comes earlier waits for it, which Excel knows how to do. */
export const withReader = <T>(use: (read: Reader) => T): T | Promise<T> =>
  reader ? use(reader) : loadReader().then(use);
