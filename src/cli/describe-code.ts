import { fill } from "../locales/fill";
import type { ReviewText } from "../locales/zh-CN/review";

/** A review reason or a finding as a sentence. */
export function describeCode(
  text: ReviewText,
  code: string,
  details: Readonly<Record<string, string>> = {},
): string {
  const words: Readonly<Record<string, string>> = { ...text.reasons, ...text.findings };
  const sentence = words[code];
  return sentence === undefined ? fill(text.other, { code }) : fill(sentence, details);
}
