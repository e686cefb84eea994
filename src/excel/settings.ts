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

/** Every text kept, by name; null for one that is there and cannot be read. @throws LedgerError */
export const loadTexts = (): Promise<ReadonlyMap<string, string | null>> =>
  session(async (context) => {
    const parts = await list(context);
    const names = parts.names().filter((name) => name.startsWith(nameOf("")));
    await parts.fetch(names);
    const found = new Map<string, string | null>();
    for (const name of names) found.set(name.slice(nameOf("").length), await parts.readWhole(name));
    return found;
  });

/** Keeps a text with the workbook and reads it back. @throws LedgerError */
export const saveText = (name: string, text: string): Promise<void> => saveTexts(new Map([[name, text]]));

/** Keeps several texts at once and reads them back; null takes one away. @throws LedgerError */
export const saveTexts = (texts: ReadonlyMap<string, string | null>): Promise<void> =>
  session(async (context) => {
    const parts = await list(context);
    const batch = new Batch(context);
    const kept: Record<string, string> = {};
    for (const [name, text] of texts) {
      if (text === null) await parts.remove(batch, nameOf(name));
      else {
        await parts.replace(batch, nameOf(name), text);
        kept[nameOf(name)] = text;
      }
    }
    await batch.send();
    await (await list(context)).verify(kept);
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
