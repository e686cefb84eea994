/** Codes of failures that pass by themselves: a cell is being edited, Excel is busy. */
const passing: ReadonlySet<unknown> = new Set(["cellEdit", "tooMany", "inactive"]);

export const isPassing = (error: unknown): boolean =>
  error instanceof Error && passing.has(Reflect.get(error, "code"));

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Tries again what failed for a reason that passes, for about ten seconds. */
export async function patiently<T>(act: () => Promise<T>, tries = 20): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await act();
    } catch (error) {
      if (tried >= tries || !isPassing(error)) throw error;
      await pause(500);
    }
  }
}
