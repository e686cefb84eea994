import { functionErrors } from "../locales/zh-CN/functions";
import type { readPolicy } from "../policy";
import { FunctionError } from "./errors";

type Reader = typeof readPolicy;

let reader: Reader | null = null;
let loading: Promise<Reader> | null = null;

/**
 * Loads the reader of documents, which two functions need and which weighs as much as all the others together. Called
 * when the functions start, so that it is there before the first formula as a rule.
 */
export function loadReader(): Promise<Reader> {
  loading ??= import(/* webpackChunkName: "reader" */ "../policy").then(
    (policy) => {
      reader = policy.readPolicy;
      return reader;
    },
    () => {
      loading = null;
      throw new FunctionError("#N/A", functionErrors.notLoaded);
    },
  );
  return loading;
}

/** At once where the reader is there; a formula that comes earlier waits for it, which Excel knows how to do. */
export const withReader = <T>(use: (read: Reader) => T): T | Promise<T> =>
  reader ? use(reader) : loadReader().then(use);
