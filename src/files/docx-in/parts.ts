import { strFromU8, strToU8, zipSync } from "fflate";
import { unpack } from "../limits";
import { OpenError } from "../openError";
import { childrenOf, parseXml } from "../xml";

/** Pictures, notes, comments, headers and footers are not read, so they are not even unpacked. */
const READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]*\.(?:xml|rels))$/i;
const LEFT_OUT =
  /^word\/(?:footnotes|endnotes|comments[^/]*|header\d*|footer\d*|settings|fontTable|webSettings|people)\.xml$/i;

/** The parts of a .docx that hold its text, by path. */
export class WordParts {
  private readonly parts: Record<string, Uint8Array>;
  /** The path of the main part. */
  readonly main: string;

  /** @throws OpenError `broken` where the bytes are no whole .docx; see `unpack` */
  constructor(bytes: Uint8Array) {
    this.parts = unpack(bytes, (path) => READ.test(path) && !LEFT_OUT.test(path));
    this.main = this.mainPath();
    if (this.parts[this.main] === undefined) throw new OpenError("broken");
  }

  private mainPath(): string {
    const relations = this.text("_rels/.rels");
    const found = childrenOf(relations === undefined ? undefined : parseXml(relations), "Relationship").find(
      ({ attributes }) => attributes.Type?.endsWith("/officeDocument"),
    );
    return found?.attributes.Target?.replace(/^\//, "") ?? "word/document.xml";
  }

  /** A part's text; undefined where there is none. */
  text(path: string): string | undefined {
    const bytes = this.parts[path];
    return bytes && strFromU8(bytes).replace(/^\ufeff/, "");
  }

  /** A .docx of these parts with the main one's text replaced. */
  withMain(text: string): Uint8Array {
    return zipSync({ ...this.parts, [this.main]: strToU8(text) }, { level: 0 });
  }
}
