/** The host's workbook as an .xlsx file and back. */
export { type OpenedXlsx, openXlsx, XlsxError } from "./read";
export { writeXlsx } from "./write";
