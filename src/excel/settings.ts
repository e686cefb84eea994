import { Batch } from "./batch";
import { Parts } from "./parts";
import { session } from "./session";

/** Texts that the pane keeps with the workbook, by name: settings, corrections. */
const nameOf = (name: string) => `kept:${name}`;

async function list(context: Excel.RequestContext): Promise<Parts> {
  const listing = Parts.list(context);
  await context.sync();
  return listing.collect();
}

/** The text kept under a name; null where there is none. @throws LedgerError where it is there and cannot be read */
export const loadText = (name: string): Promise<string | null> =>
  session(async (context) => (await list(context)).read(nameOf(name)));

/** Keeps a text with the workbook and reads it back. @throws LedgerError */
export const saveText = (name: string, text: string): Promise<void> =>
  session(async (context) => {
    const parts = await list(context);
    const batch = new Batch(context);
    await parts.replace(batch, nameOf(name), text);
    await batch.send();
    const again = await list(context);
    await again.verify({ [nameOf(name)]: text });
  });

/** Names and lengths in characters of everything kept with the workbook. */
export const storedTexts = (): Promise<{ name: string; characters: number }[]> =>
  session(async (context) => {
    const parts = await list(context);
    const found: { name: string; characters: number }[] = [];
    for (const name of parts.names())
      found.push({ name, characters: (await parts.readWhole(name))?.length ?? 0 });
    return found;
  });

/**
 * Forgets everything kept with the workbook. What stands in the sheets stays; a later fill then keeps every generated
 * cell that differs from the new reading, and asks. @throws LedgerError
 */
export const clearStored = (): Promise<void> =>
  session(async (context) => {
    const parts = await list(context);
    const batch = new Batch(context);
    for (const name of parts.names()) await parts.remove(batch, name);
    await batch.send();
  });
