import { layOut, type Page } from "../layout";
import { MOST_PAGES } from "../limits";
import type { Contents, OpenOptions } from "../open";
import { OpenError } from "../openError";
import { type Content, contentOf } from "./content";
import { documentsOf, type OfdDocument } from "./outline";
import { OfdPackage } from "./package";

/** Characters of markup that are read, all pages together. */
const MOST_CHARACTERS = 30_000_000;
/** After this others are let in: an abort, a page that shows progress. */
const LONGEST_STRETCH_MS = 50;

/**
 * The text of an .ofd (GB/T 33190-2016): the documents of a file one after the other, their pages in order.
 * @throws OpenError `broken`, `passwordProtected`, `swollen`, `tooManyPages`, `noWords`
 */
export async function readOfd(bytes: Uint8Array, { signal, onProgress }: OpenOptions): Promise<Contents> {
  const file = new OfdPackage(bytes);
  const documents = documentsOf(file);
  const count = documents.reduce((sum, { pages }) => sum + pages.length, 0);
  if (count === 0) throw new OpenError("broken");
  if (count > MOST_PAGES)
    throw new OpenError("tooManyPages", { pages: String(count), most: String(MOST_PAGES) });
  const pages: Page[] = [];
  let rested = performance.now();
  for (const document of documents)
    for (const page of pagesOf(file, document)) {
      if (performance.now() - rested > LONGEST_STRETCH_MS) {
        await rest();
        rested = performance.now();
      }
      signal?.throwIfAborted();
      pages.push(page);
      onProgress?.(pages.length / count);
    }
  if (pages.every(({ runs }) => runs.length === 0)) throw new OpenError("noWords");
  const { text, pages: starts, places } = layOut(pages);
  return { text, findings: [], pages: starts, places };
}

const rest = (): Promise<void> => new Promise((done) => setTimeout(done));

function* pagesOf(file: OfdPackage, { pages, templates, box }: OfdDocument): Generator<Page> {
  let characters = 0;
  const seen = new Map<string, Content | null>();
  const read = (path: string): Content | null => {
    const xml = file.text(path);
    characters += xml?.length ?? 0;
    if (characters > MOST_CHARACTERS) throw new OpenError("swollen");
    // Several pages may name one part.
    const content = seen.get(path) ?? (xml ? contentOf(xml, box) : null);
    seen.set(path, content);
    return content;
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
