import { asLedgerError } from "./errors";

/**
 * Calls the listener a moment after the selection in the workbook moved. Events are hints only: several may come for one
 * move, or none, so the listener asks for itself where the selection is. The answer ends the watch. @throws LedgerError
 */
export async function onSelection(listener: () => void): Promise<() => Promise<void>> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const handlers = [
        worksheets.onSelectionChanged.add(async () => listener()),
        worksheets.onActivated.add(async () => listener()),
      ];
      await context.sync();
      return async () => {
        await Excel.run(context, async (own) => {
          for (const handler of handlers) handler.remove();
          await own.sync();
        });
      };
    });
  } catch (error) {
    throw asLedgerError(error);
  }
}
