import { excelText as english } from "../locales/en-US/excel";
import { spokenLanguage } from "../locales/spoken";
import { excelText as chinese, type ExcelText } from "../locales/zh-CN/excel";

const texts = { "zh-CN": chinese, "en-US": english };

/** What is said to the person who fills; what is written into the sheets is in the ledger's own language. */
export const excelText = (): ExcelText => texts[spokenLanguage()];
