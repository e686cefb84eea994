import type { Finding } from "../../policy";
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
  const { getDocument, OPS } = await loadPdfJs();
  // A page that is left blank draws nothing; before a picture is drawn, it is put in its place.
  const drawing = new Set<number>([
    OPS.transform,
    OPS.paintImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintInlineImageXObject,
    OPS.constructPath,
  ]);
  // pdf.js takes the buffer for itself, and no Buffer as Node's readFile gives it.
  const task = getDocument({ ...options, data: new Uint8Array(bytes) });
  const stop = () => void task.destroy();
  signal?.addEventListener("abort", stop);
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES)
      throw new OpenError("tooManyPages", { pages: String(document.numPages), most: String(MOST_PAGES) });
    const pages: Page[] = [];
    const pictures: number[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      signal?.throwIfAborted();
      const page = await document.getPage(number);
      const own = await pageOf(page);
      pages.push(own);
      if (isBare(own) && (await page.getOperatorList()).fnArray.some((operator) => drawing.has(operator)))
        pictures.push(number);
      page.cleanup();
      onProgress?.(number / document.numPages);
    }
    if (pages.every(isBare)) throw new OpenError("scan");
    const { text, pages: starts, places } = layOut(pages);
    return { text, findings: pictureFindings(pictures), pages: starts, places };
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

const isBare = ({ runs }: Page): boolean =>
  runs.reduce((sum, { text }) => sum + text.trim().length, 0) < LEAST_CHARACTERS;

/** Pages that are pictures among others with words; none where there are none. */
const pictureFindings = (pages: readonly number[]): Finding[] =>
  pages.length === 0 ? [] : [{ code: "picturePages", details: { pages: pages.join("、") }, span: null }];
