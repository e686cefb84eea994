import type { Calculator } from "./calculate/calculator";

export type { Calculator, FormulaFunction } from "./calculate/calculator";
export type { CustomFunction, CustomFunctionParameter } from "./calculate/customFunctions";
export { readFunctions } from "./calculate/metadata";

/** Univer's engine, loaded when first asked for: it is large. */
export const univerCalculator = async (): Promise<Calculator> =>
  new (await import("./calculate/univer")).UniverCalculator();

export { HostError } from "./errors";
export { excelTypes } from "./excelType";
export type { Fault } from "./faults";
export { createHost, Host, type HostOptions } from "./host";
export { type Difference, parseRecording, type RecordedBatch, replay } from "./recorder";
export type { Refusals } from "./refusals";
export { connectNativeBridge } from "./transport/nativeBridge";
export { connectXdm, paneAddress, type XdmConnection, type XdmOptions } from "./transport/xdm";
export type { Change } from "./workbook/change";
export type { NamedItem } from "./workbook/namedItem";
export { Range } from "./workbook/range";
export { Table } from "./workbook/table";
export { Workbook } from "./workbook/workbook";
export { Worksheet } from "./workbook/worksheet";
