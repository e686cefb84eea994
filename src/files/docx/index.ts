import { Document, DocumentGridType, Packer } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Report, ReportTable } from "../../report";
import { annex, tablePlace } from "./annex";
import { body } from "./body";
import { attachments, signature } from "./closing";
import { fontTable } from "./fonts";
import { footers } from "./footers";
import { head } from "./head";
import { grid, page } from "./page";
import { coreProperties } from "./properties";
import { stylesXml } from "./styles";
import { tableXml } from "./table";
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
  return finished(unzipSync(new Uint8Array(packed)), annexes, report.asOf);
}

const DOCUMENT = "word/document.xml";

/** The package with its tables, the report's day in place of this moment, and its list of contents first, as the format's rules advise. */
function finished(
  parts: Record<string, Uint8Array>,
  annexes: readonly ReportTable[],
  asOf: string,
): Uint8Array {
  const [year = 2000, month = 1, day = 1] = asOf.split("-").map(Number);
  const tables = new Map(annexes.map((table) => [tablePlace(table), table]));
  const place = /<w:p><w:r><w:t xml:space="preserve">(\ue000\w+\ue000)<\/w:t><\/w:r><\/w:p>/g;
  const told = strFromU8(parts[DOCUMENT] ?? new Uint8Array()).replace(place, (whole, key: string) => {
    const table = tables.get(key);
    return table ? tableXml(table) : whole;
  });
  const files = Object.entries({ ...parts, [DOCUMENT]: strToU8(told) }).filter(
    ([path]) => !path.endsWith("/"),
  );
  const isContents = ([path]: (typeof files)[number]) => path === "[Content_Types].xml";
  const ordered = [...files.filter(isContents), ...files.filter((file) => !isContents(file))];
  return zipSync(Object.fromEntries(ordered), { level: 6, mtime: new Date(year, month - 1, day) });
}
