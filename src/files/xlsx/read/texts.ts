import { Package } from "./package";
import { readStored, storedNames } from "./stored";

/**
 * Texts kept with a workbook whose names begin so, by name; null for one that is not whole. Any .xlsx file will do.
 * @throws LedgerFileError where the bytes are no workbook
 */
export function readXlsxTexts(bytes: Uint8Array, beginning: string): Map<string, string | null> {
  const file = new Package(bytes);
  const names = storedNames(file).filter((name) => name.startsWith(beginning));
  return new Map(names.map((name) => [name, readStored(file, name)]));
}
