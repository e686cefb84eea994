/** What the measurements need that play Excel: the add-in's verbs, its custom functions and a host, bundled for Node. */
export { fill } from "../src/excel";
export { structuredFormula } from "../src/excel/formulas";
export { default as functionsMetadata } from "../src/functions/metadata";
export { buildLedger, describeWorkbook } from "../src/ledger";
export { readPolicy } from "../src/policy";
export { connectNativeBridge, createHost, readFunctions, univerCalculator } from "../src/workbench/host";
export { loadOffice } from "../src/workbench/host/node";

/** Gives the custom functions to the runtime that is loaded by then. */
export const associateFunctions = () => import("../src/functions/functions");
