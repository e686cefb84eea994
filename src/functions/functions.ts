/** Gives the functions of the table to Excel. Excel may load this file without the page. */
import { FunctionError, PassedOn } from "./errors";
import { loadReader } from "./reader";
import { functions } from "./table";

const codes = {
  "#VALUE!": () => CustomFunctions.ErrorCode.invalidValue,
  "#N/A": () => CustomFunctions.ErrorCode.notAvailable,
};

/** The error as Excel knows it; its message shows only with #VALUE! and #N/A. */
function asExcelError(error: unknown): unknown {
  if (error instanceof PassedOn) return error.error;
  return error instanceof FunctionError
    ? new CustomFunctions.Error(codes[error.code](), error.message)
    : error;
}

const fail = (error: unknown): never => {
  throw asExcelError(error);
};

for (const { id, call } of functions) {
  CustomFunctions.associate(id, (...given: unknown[]) => {
    try {
      const answer = call(given);
      return typeof answer === "object" && "then" in answer ? answer.catch(fail) : answer;
    } catch (error) {
      return fail(error);
    }
  });
}

// A failure is told where a formula needs the reader.
loadReader().catch(() => undefined);
