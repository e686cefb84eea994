import { layOut, type Page } from "../layout";
import { MOST_PAGES } from "../limits";
import type { Contents, OpenOptions } from "../open";
import { OpenError } from "../openError";
import { loadPdfJs, options } from "./library";
import { pageOf } from "./runs";

/** A page with fewer characters than this holds a picture, at most with a number below it. */
const LEAST_CHARACTERS = 8;

/**
 * The text of a .pdf as it was set.
 * @throws OpenError `passwordProtected`, `broken`, `tooManyPages`, `scan` where the pages are pictures
 */
export async function readPdf(bytes: Uint8Array, { signal, onProgress }: OpenOptions): Promise<Contents> {
  const { getDocument } = await loadPdfJs();
  // pdf.js takes the buffer for itself, and no Buffer as Node's readFile gives it.
  const task = getDocument({ ...options, data: new Uint8Array(bytes) });
  const stop = () => void task.destroy();
  signal?.addEventListener("abort", stop);
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES)
      throw new OpenError("tooManyPages", { pages: String(document.numPages), most: String(MOST_PAGES) });
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      signal?.throwIfAborted();
      const page = await document.getPage(number);
      pages.push(await pageOf(page));
      page.cleanup();
      onProgress?.(number / document.numPages);
    }
    const pictures = pages.flatMap((page, at) => (isPicture(page) ? [at + 1] : []));
    if (pictures.length === pages.length) throw new OpenError("scan");
    const { text, pages: starts, places } = layOut(pages);
    return { text, findings: [], pages: starts, places };
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof Error && error.name === "PasswordException"
      ? new OpenError("passwordProtected")
      : error;
  } finally {
    signal?.removeEventListener("abort", stop);
    await task.destroy();
  }
}

const isPicture = ({ runs }: Page): boolean =>
  runs.reduce((sum, { text }) => sum + text.trim().length, 0) < LEAST_CHARACTERS;
