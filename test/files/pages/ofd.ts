import { strToU8, zipSync } from "fflate";
import { emsOf, type Page, type Run } from "../../../src/files/layout";

/** What writers of .ofd do in different ways. */
export interface OfdOptions {
  /** Printed on every page through a template. */
  template?: readonly Run[];
  /** Glyphs of the font are named beside the characters. */
  glyphs?: boolean;
  /** Objects are placed by a matrix instead of their own position. */
  matrix?: boolean;
  /** Names of parts begin with `/`, and pages stand in the package in no order. */
  rooted?: boolean;
  /** A part more, or one in the place of another. */
  parts?: Record<string, string>;
}

const MM = 25.4 / 72;
const SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An .ofd (GB/T 33190-2016) with a document for each list of pages. */
export function ofdOf(documents: readonly (readonly Page[])[], options: OfdOptions = {}): Uint8Array {
  const parts: Record<string, string> = {
    "OFD.xml": `${head}<ofd:OFD ${SPACE} Version="1.0" DocType="OFD">${documents
      .map(
        (_, at) =>
          `<ofd:DocBody><ofd:DocInfo><ofd:DocID>${at}</ofd:DocID></ofd:DocInfo><ofd:DocRoot>${root(options)}Doc_${at}/Document.xml</ofd:DocRoot></ofd:DocBody>`,
      )
      .join("")}</ofd:OFD>`,
  };
  for (const [at, pages] of documents.entries()) Object.assign(parts, documentParts(at, pages, options));
  Object.assign(parts, options.parts);
  const entries = Object.entries(parts);
  if (options.rooted) entries.reverse();
  return zipSync(Object.fromEntries(entries.map(([path, text]) => [path, strToU8(text)])));
}

const root = ({ rooted }: OfdOptions): string => (rooted ? "/" : "");

function documentParts(at: number, pages: readonly Page[], options: OfdOptions): Record<string, string> {
  const folder = `Doc_${at}`;
  const first = pages[0] ?? { width: 595, height: 842 };
  const base = (path: string) => (options.rooted ? `/${folder}/${path}` : path);
  const refs = pages.map(
    (_, page) => `<ofd:Page ID="${page + 10}" BaseLoc="${base(`Pages/Page_${page}/Content.xml`)}"/>`,
  );
  const template = options.template
    ? `<ofd:TemplatePage ID="5" BaseLoc="${base("Tpls/Tpl_0/Content.xml")}" ZOrder="Background"/>`
    : "";
  const area = `<ofd:PageArea><ofd:PhysicalBox>${boxOf(first)}</ofd:PhysicalBox></ofd:PageArea>`;
  const parts: Record<string, string> = {
    [`${folder}/Document.xml`]: `${head}<ofd:Document ${SPACE}><ofd:CommonData><ofd:MaxUnitID>9999</ofd:MaxUnitID>${area}${template}</ofd:CommonData><ofd:Pages>${refs.join("")}</ofd:Pages></ofd:Document>`,
  };
  for (const [page, { width, height, runs, rules }] of pages.entries()) {
    const lines = rules.map(
      ({ left, top, right, bottom }) =>
        `<ofd:PathObject ID="0" Boundary="${mm(left)} ${mm(top)} ${mm(right - left)} ${mm(bottom - top)}" LineWidth="0.2"><ofd:AbbreviatedData>M 0 0 L ${mm(right - left)} ${mm(bottom - top)}</ofd:AbbreviatedData></ofd:PathObject>`,
    );
    const use = options.template ? '<ofd:Template TemplateID="5"/>' : "";
    parts[`${folder}/Pages/Page_${page}/Content.xml`] = pageXml(
      `<ofd:Area><ofd:PhysicalBox>${boxOf({ width, height })}</ofd:PhysicalBox></ofd:Area>${use}`,
      [...lines, ...runs.map((run) => textObject(run, options))],
    );
  }
  if (options.template)
    parts[`${folder}/Tpls/Tpl_0/Content.xml`] = pageXml(
      "",
      options.template.map((run) => textObject(run, options)),
    );
  return parts;
}

const pageXml = (front: string, objects: readonly string[]): string =>
  `${head}<ofd:Page ${SPACE}>${front}<ofd:Content><ofd:Layer ID="2">${objects.join("")}</ofd:Layer></ofd:Content></ofd:Page>`;

const mm = (points: number): string => (points * MM).toFixed(3);
const boxOf = ({ width, height }: { width: number; height: number }): string =>
  `0 0 ${mm(width)} ${mm(height)}`;

function textObject({ text, x, y, width, size }: Run, { glyphs, matrix }: OfdOptions): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const chars = [...text];
  const steps = chars.slice(0, -1).map((char) => mm((emsOf(char) * width) / emsOf(text)));
  const [step] = steps;
  const delta =
    steps.length > 2 && steps.every((each) => each === step) ? `g ${steps.length} ${step}` : steps.join(" ");
  const named = glyphs
    ? `<ofd:CGTransform CodePosition="0" CodeCount="${chars.length}" GlyphCount="${chars.length}"><ofd:Glyphs>${chars.map((_, at) => at + 3).join(" ")}</ofd:Glyphs></ofd:CGTransform>`
    : "";
  // The object's own origin is its left top corner, an em above the baseline.
  const place = matrix
    ? `Boundary="0 0 210 297" CTM="2 0 0 2 ${mm(x)} ${mm(y - size)}" Size="${mm(size / 2)}"`
    : `Boundary="${mm(x)} ${mm(y - size)} ${mm(width)} ${mm(size * 1.2)}" Size="${mm(size)}"`;
  const half = (list: string) =>
    matrix ? list.replace(/\d+\.\d+/g, (n) => (Number(n) / 2).toFixed(4)) : list;
  return `<ofd:TextObject ID="3" Font="4" ${place}>${named}<ofd:TextCode X="0" Y="${half(mm(size))}" DeltaX="${half(delta)}">${escaped}</ofd:TextCode></ofd:TextObject>`;
}
