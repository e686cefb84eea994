import { type Language, languageOf, languages } from "../locales/language";

const KEY = "taizhang.language";

/** The language somebody chose for the pane on this machine; null where it is Office's. Storage may be closed to us. */
export function chosenLanguage(): Language | null {
  try {
    const stored = localStorage.getItem(KEY);
    return languages.find((each) => each === stored) ?? null;
  } catch {
    return null;
  }
}

const listeners = new Set<() => void>();

/** Takes effect at once, and on this machine from now on. */
export function chooseLanguage(language: Language | null): void {
  try {
    if (language === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, language);
  } catch {
    // Then it holds until the pane is closed.
  }
  showLanguage(language);
  for (const listener of listeners) listener();
}

/** Office's language, as the start-up found it. */
let office: Language = "zh-CN";

/** Told by the start-up: what holds where nobody chose. */
export function startLanguage(tag: string | undefined): void {
  office = languageOf(tag);
  showLanguage(chosenLanguage());
}

function showLanguage(language: Language | null): void {
  document.documentElement.lang = language ?? office;
}

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const shownLanguage = (): string => document.documentElement.lang;
