import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { LedgerFileError } from "./error";
import { attribute, elements, withAttribute } from "./markup";

/** The parts of an .xlsx file by path; what is not changed is written back as it was. */
export class Package {
  readonly #bytes: Record<string, Uint8Array>;
  readonly #texts = new Map<string, string>();

  /** @throws LedgerFileError where the bytes are no spreadsheet file */
  constructor(bytes: Uint8Array) {
    try {
      this.#bytes = unzipSync(bytes);
    } catch {
      throw new LedgerFileError("notLedger");
    }
    if (!this.has("xl/workbook.xml") || !this.has("[Content_Types].xml"))
      throw new LedgerFileError("notLedger");
  }

  has = (path: string): boolean => this.#bytes[path] !== undefined || this.#texts.has(path);

  paths = (): string[] => [...new Set([...Object.keys(this.#bytes), ...this.#texts.keys()])];

  /** A part's text; empty where there is none. */
  text(path: string): string {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const bytes = this.#bytes[path];
    return bytes ? strFromU8(bytes) : "";
  }

  set(path: string, text: string): void {
    this.#texts.set(path, text);
  }

  remove(path: string): void {
    delete this.#bytes[path];
    this.#texts.delete(path);
    this.set(
      "[Content_Types].xml",
      drop(this.text("[Content_Types].xml"), "Override", "PartName", (name) => name === `/${path}`),
    );
  }

  /** What a part names: type's last word, path and id. */
  related(path: string): { type: string; target: string; id: string }[] {
    return elements(this.text(relsOf(path)), "Relationship").flatMap(({ tag }) => {
      if (attribute(tag, "TargetMode") === "External") return [];
      const target = resolve(path, attribute(tag, "Target") ?? "");
      const type = (attribute(tag, "Type") ?? "").split("/").at(-1) ?? "";
      return [{ type, target, id: attribute(tag, "Id") ?? "" }];
    });
  }

  /** Takes away what a part says of another. */
  unrelate(path: string, target: string): void {
    const rels = relsOf(path);
    this.set(
      rels,
      drop(this.text(rels), "Relationship", "Target", (own) => resolve(path, own) === target),
    );
  }

  /** @returns the relationship's id */
  relate(path: string, type: string, target: string): string {
    const rels = relsOf(path);
    const ids = elements(this.text(rels), "Relationship").map(({ tag }) => attribute(tag, "Id"));
    let number = ids.length + 1;
    while (ids.includes(`rId${number}`)) number++;
    const added = `<Relationship Id="rId${number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    const known =
      this.text(rels) ||
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    this.set(rels, known.replace(/<\/Relationships>/, `${added}</Relationships>`));
    return `rId${number}`;
  }

  /** Declares what a part holds. */
  declare(path: string, type: string): void {
    const added = `<Override PartName="/${path}" ContentType="${type}"/>`;
    const types = this.text("[Content_Types].xml");
    this.set("[Content_Types].xml", types.replace(/<\/Types>/, `${added}</Types>`));
  }

  /** Changes the first opening tag of a name in a part. */
  retag(path: string, name: string, attributeName: string, value: string): void {
    const pattern = new RegExp(`<${name}(?=[\\s/>])[^>]*>`);
    this.set(
      path,
      this.text(path).replace(pattern, (tag) => withAttribute(tag, attributeName, value)),
    );
  }

  /** `day` (YYYY-MM-DD) is the only date written, so that the same input gives the same bytes. */
  bytes(day: string): Uint8Array {
    const [year = 2000, month = 1, date = 1] = day.split("-").map(Number);
    const files = { ...this.#bytes };
    for (const [path, text] of this.#texts) files[path] = strToU8(text);
    return zipSync(files, { level: 4, mtime: new Date(year, month - 1, date) });
  }
}

function drop(xml: string, name: string, key: string, isMeant: (value: string) => boolean): string {
  return elements(xml, name).reduce(
    (text, { whole, tag }) => (isMeant(attribute(tag, key) ?? "") ? text.replace(whole, "") : text),
    xml,
  );
}

const relsOf = (path: string) => path.replace(/([^/]*)$/, "_rels/$1.rels");

/** `../tables/table1.xml` seen from xl/worksheets/sheet1.xml → xl/tables/table1.xml. */
function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const at = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") at.pop();
    else if (step !== ".") at.push(step);
  }
  return at.join("/");
}
