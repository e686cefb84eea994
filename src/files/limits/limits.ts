import type { Format } from "../format";
import { OpenError } from "../openError";

const MB = 2 ** 20;

/** The largest file of each format that is read. Text is all words; the others are mostly pictures and fonts. */
const MOST_BYTES: Readonly<Record<Format, number>> = {
  txt: 20 * MB,
  html: 20 * MB,
  mht: 50 * MB,
  doc: 50 * MB,
  docx: 100 * MB,
  ofd: 100 * MB,
  pdf: 100 * MB,
};

/** More pages than any policy document has. */
export const MOST_PAGES = 1500;

/** @throws OpenError `tooLarge` */
export const checkSize = (format: Format, size: number): void => check(size, MOST_BYTES[format]);

/** For a file that is not looked into yet: whatever it holds, it is too large. @throws OpenError `tooLarge` */
export const checkLargest = (size: number): void => check(size, Math.max(...Object.values(MOST_BYTES)));

function check(size: number, most: number): void {
  if (size > most) throw new OpenError("tooLarge", { size: megabytes(size), most: megabytes(most) });
}

/** Rounded up, so that a file above a limit never seems to be within it. */
const megabytes = (bytes: number): string => String(Math.ceil(bytes / MB));
