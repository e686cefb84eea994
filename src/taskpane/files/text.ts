import { filesStepText as english } from "../../locales/en-US/filesStep";
import { reviewText as englishFindings } from "../../locales/en-US/review";
import { fill } from "../../locales/fill";
import { filesStepText as chinese } from "../../locales/zh-CN/filesStep";
import { reviewText as chineseFindings } from "../../locales/zh-CN/review";
import type { Finding } from "../../policy";
import { inLanguage } from "../language";

export const filesStepText = inLanguage({ "zh-CN": chinese, "en-US": english });

const findings = inLanguage({ "zh-CN": chineseFindings, "en-US": englishFindings });

/** A finding as a sentence. */
export function findingSentence({ code, details }: Finding): string {
  const { findings: words, other } = findings();
  const known: Readonly<Record<string, string>> = words;
  return fill(known[code] ?? other, { code, ...details });
}
