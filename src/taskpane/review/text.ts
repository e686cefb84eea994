import { reviewText as englishReasons } from "../../locales/en-US/review";
import { reviewStepText as english } from "../../locales/en-US/reviewStep";
import { fill } from "../../locales/fill";
import { reviewText as chineseReasons } from "../../locales/zh-CN/review";
import { reviewStepText as chinese } from "../../locales/zh-CN/reviewStep";
import { inLanguage } from "../language";

export const reviewStepText = inLanguage({ "zh-CN": chinese, "en-US": english });

const reasons = inLanguage({ "zh-CN": chineseReasons, "en-US": englishReasons });

/** Why a number was not taken for a target. */
export function leftOutReasonOf(reason: string): string {
  const { skipped, other } = reasons();
  const known: Readonly<Record<string, string>> = skipped;
  return known[reason] ?? fill(other, { code: reason });
}

/** Why a reading should be looked at, as a sentence. */
export function reasonOf(code: string): string {
  const { reasons: words, other } = reasons();
  const known: Readonly<Record<string, string>> = words;
  return known[code] ?? fill(other, { code });
}
