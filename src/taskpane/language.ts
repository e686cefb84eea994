import { type Language, languageOf } from "../locales/language";

/** An area's texts in the page's language, which the start-up takes from Office. */
export const inLanguage =
  <T>(texts: Readonly<Record<Language, T>>): (() => T) =>
  () =>
    texts[languageOf(document.documentElement.lang)];
