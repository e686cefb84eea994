import { reviewText as englishReasons } from "../../locales/en-US/review";
import { reviewStepText as english } from "../../locales/en-US/reviewStep";
import { fill } from "../../locales/fill";
import { reviewText as chineseReasons } from "../../locales/zh-CN/review";
import { reviewStepText as chinese } from "../../locales/zh-CN/reviewStep";
import { inLanguage } from "../language";

export const reviewStepText = inLanguage({ "zh-CN": chinese, "en-US": english });

const reasons = inLanguage({ "zh-CN": chineseReasons, "en-US": englishReasons });

/** Why a reading should be looked at, as a sentence. */
export function reasonOf(code: string): string {
  const { reasons: words, other } = reasons();
  const known: Readonly<Record<string, string>> = words;
  return known[code] ?? fill(other, { code });
}
