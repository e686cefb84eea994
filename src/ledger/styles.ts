import type { Look } from "./columns/spec";
import type { CellStyle, ColumnKind } from "./description";

/** Ships with Chinese Office and WPS; other systems put their own sans-serif in its place. */
export const font = { name: "等线", size: 10 };

const line = "D0D7DE";
const looks: Record<Look, CellStyle> = {
  text: { wrap: true },
  small: { wrap: true, size: 9 },
  center: { wrap: true, horizontal: "center" },
  number: { horizontal: "right", indent: 1, format: "General" },
  percent: { horizontal: "right", indent: 1, format: "0.0%" },
  points: { horizontal: "right", indent: 1, format: "+0.0%;-0.0%;0.0%" },
  date: { horizontal: "center", format: "yyyy-mm-dd" },
};

/** The ground tells who writes a cell; generated cells have none, so that the table's stripes show. */
const kinds: Record<ColumnKind, { cell: CellStyle; header: CellStyle; band: CellStyle }> = {
  generated: {
    cell: {},
    header: { fill: "1F4E79", color: "FFFFFF" },
    band: { fill: "DCE6F1", color: "1F4E79" },
  },
  entry: {
    cell: { fill: "FFF8E1" },
    header: { fill: "B7791F", color: "FFFFFF" },
    band: { fill: "FFE8B3", color: "7A4B00" },
  },
  formula: {
    cell: { fill: "F1F3F5", color: "333F4F" },
    header: { fill: "44546A", color: "FFFFFF" },
    band: { fill: "E1E5EA", color: "44546A" },
  },
};

const header: CellStyle = {
  bold: true,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  border: "FFFFFF",
};

/** Names of the styles that free cells use. */
const free: Record<string, CellStyle> = {
  title: { bold: true, size: 18, color: "1F4E79", vertical: "center" },
  subtitle: { size: 10, color: "595959", vertical: "center" },
  heading: { bold: true, size: 12, color: "1F4E79", vertical: "center" },
  label: { bold: true, vertical: "center" },
  ordinal: { bold: true, vertical: "center", horizontal: "left" },
  note: { wrap: true, vertical: "center", indent: 1 },
  link: { underline: true, color: "0563C1", vertical: "center" },
  "parameter.date": { ...kinds.entry.cell, ...looks.date, vertical: "center", border: line },
  "parameter.percent": {
    ...kinds.entry.cell,
    ...looks.percent,
    horizontal: "center",
    indent: 0,
    vertical: "center",
    border: line,
  },
};

export const cellStyle = (kind: ColumnKind, look: Look) => `${kind}.${look}`;
export const headerStyle = (kind: ColumnKind) => `header.${kind}`;
export const bandStyle = (kind: ColumnKind) => `band.${kind}`;

export const styles: Record<string, CellStyle> = {
  ...free,
  ...Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, style]) => [
      ...Object.entries(looks).map(([look, shape]) => [
        `${kind}.${look}`,
        { vertical: "center", border: line, ...style.cell, ...shape },
      ]),
      [`header.${kind}`, { ...header, ...style.header }],
      [`band.${kind}`, { bold: true, vertical: "center", indent: 1, ...style.band }],
    ]),
  ),
};
