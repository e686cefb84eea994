import { taskpaneText } from "../text";

export type LedgerWork = typeof import("./work");

/** What takes the ledger and Excel, fetched when first needed. @throws Error in words */
export const loadWork = (): Promise<LedgerWork> =>
  import(/* webpackChunkName: "ledger" */ "./work").catch((cause: unknown) => {
    throw new Error(taskpaneText().notLoaded, { cause });
  });
