import { taskpaneText } from "../text";

/** The room that speaks to Excel; fetched when first needed, for it is most of the pane's code. @throws Error in words */
export const excelVerbs = (): Promise<typeof import("../../excel")> =>
  import(/* webpackChunkName: "ledger" */ "../../excel").catch((cause: unknown) => {
    throw new Error(taskpaneText().notLoaded, { cause });
  });
