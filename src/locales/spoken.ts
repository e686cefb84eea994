import { type Language, languageOf } from "./language";

/**
 * The language in which the add-in speaks to a person: its page's, which the start-up takes from Office and which somebody
 * may have changed in 设置. Asked when needed, for it changes.
 */
export const spokenLanguage = (): Language => languageOf(document.documentElement.lang);
