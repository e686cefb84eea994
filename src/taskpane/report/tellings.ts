import { checkText as englishCheck } from "../../locales/en-US/check";
import { reportText as english } from "../../locales/en-US/report";
import { checkText as chineseCheck } from "../../locales/zh-CN/check";
import { reportText as chinese } from "../../locales/zh-CN/report";
import { inLanguage } from "../language";

/** The report's words for who makes it, whose language may be another than the report's. */
export const tellings = inLanguage({
  "zh-CN": { report: chinese, verdicts: chineseCheck.verdict },
  "en-US": { report: english, verdicts: englishCheck.verdict },
});
