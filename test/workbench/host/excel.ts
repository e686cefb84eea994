import { connectNativeBridge, createHost, type Host, type HostOptions } from "../../../src/workbench/host";
import { loadOffice } from "../../../src/workbench/host/node";

/** A new workbook in a new host, spoken to by the real library from now on. */
export function openExcel(options: HostOptions = {}): Host {
  loadOffice();
  const host = createHost({ sheets: ["表一"], ...options });
  connectNativeBridge(host);
  return host;
}

export interface Failure {
  readonly code: string;
  readonly location: string | undefined;
}

/** The error Excel answers a run with; fails the test when it answers with none. */
export async function failure(run: (context: Excel.RequestContext) => Promise<unknown>): Promise<Failure> {
  try {
    await Excel.run(async (context) => {
      await run(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error)
      return { code: error.code, location: error.debugInfo.errorLocation };
    throw error;
  }
  throw new Error("Excel refused nothing");
}

export const refusedAs = async (run: (context: Excel.RequestContext) => unknown): Promise<string> =>
  (await failure(async (context) => run(context))).code;

export const sheetOf = (context: Excel.RequestContext, name = "表一") =>
  context.workbook.worksheets.getItem(name);

/** Runs, with a sync at its end. */
export const inExcel = <R>(run: (context: Excel.RequestContext) => Promise<R>): Promise<R> =>
  Excel.run(async (context) => {
    const result = await run(context);
    await context.sync();
    return result;
  });
