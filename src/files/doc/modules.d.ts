/** The parts of word-extractor that read a .doc, which its types leave out. */
declare module "word-extractor/lib/word-ole-extractor" {
  interface WordText {
    getBody(options: object): string;
    getTextboxes(options: object): string;
  }
  export default class WordOleExtractor {
    extract(reader: unknown): Promise<WordText>;
  }
}

declare module "word-extractor/lib/buffer-reader" {
  export default class BufferReader {
    constructor(file: Uint8Array);
  }
}
