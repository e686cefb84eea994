import type { Language } from "../locales/language";
import { spokenLanguage } from "../locales/spoken";

/** An area's texts in the language that the pane speaks. */
export const inLanguage =
  <T>(texts: Readonly<Record<Language, T>>): (() => T) =>
  () =>
    texts[spokenLanguage()];
