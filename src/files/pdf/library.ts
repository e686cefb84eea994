import { codeMap } from "./codeMaps";

/**
 * pdf.js, loaded when the first .pdf comes. It runs in the thread that calls it, which is a worker where one is wanted:
 * it finds its own worker's code in the global that it looks for, and so starts none and fetches nothing.
 */
export async function loadPdfJs() {
  if (typeof globalThis.DOMMatrix === "undefined") defineDrawingClasses();
  const [pdf, worker] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.mjs"),
  ]);
  Object.assign(globalThis, { pdfjsWorker: worker });
  return pdf;
}

/** Node has no drawing; pdf.js warns of it although text needs none. */
function defineDrawingClasses(): void {
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) Object.assign(globalThis, { [name]: class {} });
}

/** What pdf.js asks for: text alone, nothing evaluated, nothing fetched, no fonts loaded. */
export const options = {
  verbosity: 0,
  isEvalSupported: false,
  useWasm: false,
  useWorkerFetch: false,
  disableFontFace: true,
  useSystemFonts: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  // Pictures are not looked at.
  maxImageSize: 1,
  CMapReaderFactory: class {
    fetch = async ({ name }: { name: string }) => ({ cMapData: await codeMap(name), isCompressed: true });
  },
  StandardFontDataFactory: class {
    fetch = () => Promise.reject(new Error("Only the text is read"));
  },
} as const;
