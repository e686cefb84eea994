import { excelText as english } from "../locales/en-US/excel";
import { languageOf } from "../locales/language";
import { excelText as chinese, type ExcelText } from "../locales/zh-CN/excel";

const texts = { "zh-CN": chinese, "en-US": english };

/** The texts in Office's language; asked when needed, for Office knows its language only once it is ready. */
export const excelText = (): ExcelText => texts[languageOf(Office.context?.displayLanguage)];
