/** What scripts/manifest-check.mjs needs, in one file for Node. */
import { commandNames } from "../commands/names";
import { manifestText as english } from "../locales/en-US/manifest";
import { fill } from "../locales/fill";
import { languageOf } from "../locales/language";
import { manifestText as chinese } from "../locales/zh-CN/manifest";
import { rules } from "./check";

export { checkManifest } from "./check";
export { commandNames };

/** Well-formedness comes before the table of rules and counts as one. */
export const ruleCount = Object.keys(rules).length + 1;

/** @param locale as in LANG: `zh_CN.UTF-8`; `C` and `POSIX` name no language. */
export function texts(locale: string | undefined) {
  const tag = locale?.replace(/^(?:C|POSIX)\b.*/, "").replace("_", "-");
  return { fill, manifestText: languageOf(tag) === "zh-CN" ? chinese : english };
}
