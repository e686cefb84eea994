/** Charts as DrawingML, for every writer of .xlsx files here. */
export { chartXml } from "./chart";
export { type Corner, type DrawnChart, drawingXml } from "./drawing";
export { type ChartCells, kinds } from "./kinds";
