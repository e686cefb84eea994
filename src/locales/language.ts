/** The languages everything is written in, the first being the default. */
export const languages = ["zh-CN", "en-US"] as const;
export type Language = (typeof languages)[number];

/** Chinese for any Chinese tag and for none at all, English for all others. */
export function languageOf(tag: string | undefined): Language {
  return tag === undefined || tag === "" || /^zh\b/i.test(tag) ? "zh-CN" : "en-US";
}
