import { Document, DocumentGridType, Packer } from "docx";
import { unzipSync, zipSync } from "fflate";
import type { Report } from "../../report";
import { annex } from "./annex";
import { body } from "./body";
import { attachments, signature } from "./closing";
import { fontTable } from "./fonts";
import { footers } from "./footers";
import { head } from "./head";
import { grid, page } from "./page";
import { coreProperties } from "./properties";
import { stylesXml } from "./styles";
import { clean } from "./text";

/**
 * The report as a Word file in the form of GB/T 9704-2012. Its annexes are the breakdowns and lists that have a number. The same
 * report gives the same bytes.
 */
export async function writeDocx(report: Report): Promise<Uint8Array> {
  const annexes = [...report.breakdowns, ...report.lists].filter((table) => table.annex !== null);
  const document = new Document({
    externalStyles: stylesXml(),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page, grid: { type: DocumentGridType.LINES_AND_CHARS, ...grid } },
        footers: footers(),
        children: [
          ...head(report),
          ...body(report),
          ...attachments(annexes),
          ...signature(report),
          ...annexes.flatMap((table) => annex(table, annexes.length === 1)),
        ],
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(document, undefined, [
    { path: "word/fontTable.xml", data: fontTable() },
    { path: "docProps/core.xml", data: coreProperties(clean(report.title), report.asOf) },
  ]);
  return dated(new Uint8Array(packed), report.asOf);
}

/** The package with the report's day in place of this moment, its list of contents first, as the format's rules advise. */
function dated(bytes: Uint8Array, asOf: string): Uint8Array {
  const [year = 2000, month = 1, day = 1] = asOf.split("-").map(Number);
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/"));
  const isContents = ([path]: (typeof files)[number]) => path === "[Content_Types].xml";
  const ordered = [...files.filter(isContents), ...files.filter((file) => !isContents(file))];
  return zipSync(Object.fromEntries(ordered), { level: 6, mtime: new Date(year, month - 1, day) });
}
