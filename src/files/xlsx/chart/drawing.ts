import { element, linkSpace, prolog } from "../xml";
import { chartSpace, drawingSpace } from "./kinds";

const sheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** A corner of a chart: column and row of the grid from 0, and how far into the cell, in points. */
export interface Corner {
  column: number;
  row: number;
  right?: number;
  down?: number;
}

export interface DrawnChart {
  name: string;
  /** What a screen reader says. */
  words: string;
  from: Corner;
  to: Corner;
}

const emu = (points = 0) => Math.round(points * 12700);

/** The drawing part of a sheet; its charts are its relationships rId1, rId2 … in order. */
export function drawingXml(charts: readonly DrawnChart[]): string {
  const anchors = charts.map(({ name, words, from, to }, index) => {
    const properties = element("xdr:cNvPr", { id: index + 2, name, descr: words });
    const link = element("c:chart", {
      "xmlns:c": chartSpace,
      "xmlns:r": linkSpace,
      "r:id": `rId${index + 1}`,
    });
    const frame = [
      element("xdr:nvGraphicFramePr", {}, `${properties}<xdr:cNvGraphicFramePr/>`),
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      element("a:graphic", {}, element("a:graphicData", { uri: chartSpace }, link)),
    ];
    const content = [
      corner("xdr:from", from),
      corner("xdr:to", to),
      element("xdr:graphicFrame", { macro: "" }, frame.join("")),
      "<xdr:clientData/>",
    ];
    return element("xdr:twoCellAnchor", { editAs: "oneCell" }, content.join(""));
  });
  return (
    prolog + element("xdr:wsDr", { "xmlns:xdr": sheetDrawing, "xmlns:a": drawingSpace }, anchors.join(""))
  );
}

const corner = (name: string, { column, row, right, down }: Corner) =>
  element(
    name,
    {},
    `<xdr:col>${column}</xdr:col><xdr:colOff>${emu(right)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(down)}</xdr:rowOff>`,
  );
