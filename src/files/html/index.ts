import type { Contents } from "../open";
import { pageInArchive } from "./archive";
import { decodePage } from "./encoding";
import { mainLines } from "./main";
import { parsePage } from "./tree";

/**
 * The main text of a page as a browser saves it, menus, lists of other pages and the site's own words left out.
 * @throws OpenError `encoding`, `broken`
 */
export function readHtml(bytes: Uint8Array): Contents {
  return pageContents(decodePage(bytes));
}

/** The same for a page archived with its pictures. @throws OpenError `encoding`, `broken` */
export function readArchivedPage(bytes: Uint8Array): Contents {
  return pageContents(pageInArchive(bytes));
}

function pageContents(html: string): Contents {
  return { text: `${mainLines(parsePage(html)).join("\n")}\n`, findings: [], pages: [] };
}
