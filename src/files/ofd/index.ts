import { layOut, type Page } from "../layout";
import { MOST_PAGES } from "../limits";
import type { Contents, OpenOptions } from "../open";
import { OpenError } from "../openError";
import { contentOf } from "./content";
import { documentsOf, type OfdDocument } from "./outline";
import { OfdPackage } from "./package";

/**
 * The text of an .ofd (GB/T 33190-2016): the documents of a file one after the other, their pages in order.
 * @throws OpenError `broken`, `passwordProtected`, `swollen`, `tooManyPages`, `noWords`
 */
export function readOfd(bytes: Uint8Array, { signal, onProgress }: OpenOptions): Contents {
  const file = new OfdPackage(bytes);
  const documents = documentsOf(file);
  const count = documents.reduce((sum, { pages }) => sum + pages.length, 0);
  if (count === 0) throw new OpenError("broken");
  if (count > MOST_PAGES)
    throw new OpenError("tooManyPages", { pages: String(count), most: String(MOST_PAGES) });
  const pages: Page[] = [];
  for (const document of documents)
    for (const page of pagesOf(file, document)) {
      signal?.throwIfAborted();
      pages.push(page);
      onProgress?.(pages.length / count);
    }
  if (pages.every(({ runs }) => runs.length === 0)) throw new OpenError("noWords");
  const { text, pages: starts, places } = layOut(pages);
  return { text, findings: [], pages: starts, places };
}

function* pagesOf(file: OfdPackage, { pages, templates, box }: OfdDocument): Generator<Page> {
  const read = (path: string) => {
    const xml = file.text(path);
    return xml ? contentOf(xml, box) : null;
  };
  const known = new Map(templates.map(({ id, path }) => [id, read(path)]));
  for (const { path } of pages) {
    const own = read(path);
    if (!own) throw new OpenError("broken");
    const below = own.templates.flatMap((id) => known.get(id) ?? []);
    const { width, height } = own;
    yield {
      width,
      height,
      runs: [...below, own].flatMap(({ runs }) => runs),
      rules: [...below, own].flatMap(({ rules }) => rules),
    };
  }
}
