import type { CellStyle } from "../../ledger";

const ink = "1F2933";
const quiet = "5F6B7A";
const brand = "1F4E79";
const line = "D0D7DE";

const cell: CellStyle = { border: line, vertical: "center", wrap: true, size: 9.5, color: ink };
const aligned = {
  left: { horizontal: "left" },
  center: { horizontal: "center" },
  right: { horizontal: "right" },
} as const;
const rows: Record<string, CellStyle> = {
  body: {},
  total: { bold: true, fill: "F1F3F5" },
  subgroup: { color: quiet, fill: "FAFBFC" },
};

/** What a cell of a table looks like: its row, its side, and whether it leads somewhere. */
export const tableStyle = (
  row: "body" | "total" | "subgroup",
  align: keyof typeof aligned,
  linked: boolean,
  format = "",
): string => `report.${row}.${align}${linked ? ".link" : ""}${format === "" ? "" : ` ${format}`}`;

/** Numbers of more digits than these do not take the room of the longest. */
export const MOST_DIGITS = 6;
const roomy = (format: string) => Array.from({ length: MOST_DIGITS }, (_, at) => "?".repeat(at) + format);
/** Number formats that cells of a table may have; a report uses a handful. */
const formats = ["", "#,##0", "0.0", "yyyy-mm-dd", ...["0", "0%", "0.0%"].flatMap(roomy)];

const tableStyles = Object.fromEntries(
  Object.entries(rows).flatMap(([row, look]) =>
    Object.entries(aligned).flatMap(([align, side]) =>
      [false, true].flatMap((linked) =>
        formats.map((format) => [
          `report.${row}.${align}${linked ? ".link" : ""}${format === "" ? "" : ` ${format}`}`,
          {
            ...cell,
            ...look,
            ...side,
            ...(linked ? { color: brand } : {}),
            ...(format === "" ? {} : { format }),
          },
        ]),
      ),
    ),
  ),
);

/** Looks of the 通报 sheet, by name. */
export const reportStyles: Record<string, CellStyle> = {
  ...tableStyles,
  "report.title": { bold: true, size: 18, color: ink, horizontal: "center", vertical: "center", wrap: true },
  "report.subtitle": { size: 10, color: quiet, horizontal: "center", vertical: "center" },
  "report.text": { size: 10.5, color: ink, wrap: true, vertical: "center" },
  "report.heading": { bold: true, size: 12, color: brand, vertical: "center" },
  "report.caption": { bold: true, size: 10.5, color: ink, vertical: "center" },
  "report.note": { size: 9, color: quiet, vertical: "center", wrap: true },
  "report.figure": {
    bold: true,
    size: 20,
    color: ink,
    horizontal: "center",
    vertical: "center",
    fill: "F5F7FA",
  },
  "report.figure.link": {
    ...{ bold: true, size: 20, color: brand, fill: "F5F7FA" },
    ...{ horizontal: "center", vertical: "center" },
  },
  "report.figure.alert": {
    ...{ bold: true, size: 20, color: "B3261E", fill: "F5F7FA" },
    ...{ horizontal: "center", vertical: "center" },
  },
  "report.figure.label": {
    ...{ size: 9.5, color: quiet, fill: "F5F7FA" },
    ...{ horizontal: "center", vertical: "top", wrap: true },
  },
  "report.header": {
    ...{ bold: true, size: 9.5, color: brand, fill: "E8EEF5", border: line },
    ...{ horizontal: "center", vertical: "center", wrap: true },
  },
  "report.data": { size: 8, color: "8A94A0" },
};

/** Formats known to `reportStyles`; any other is shown as text instead. */
export const isKnownFormat = (format: string): boolean => formats.includes(format);
