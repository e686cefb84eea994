/** What pdf.js runs in a worker, with the handler that it looks for. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: unknown;
}
