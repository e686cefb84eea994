import { type ThemeKind, themeKind } from "./kind";

const forced = "(forced-colors: active)";
const dark = "(prefers-color-scheme: dark)";

/** The theme around the pane right now. */
export const currentTheme = (): ThemeKind =>
  themeKind({
    office: typeof Office === "undefined" ? undefined : Office.context?.officeTheme,
    forcedColors: window.matchMedia(forced).matches,
    prefersDark: window.matchMedia(dark).matches,
  });

/** Excel has no event for its theme: who changed it comes back to the pane by a click, so that is when to look again. */
export function onThemeChange(listener: () => void): () => void {
  const queries = [forced, dark].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}
