/** The colours Excel can be in. */
export const themes = ["light", "dark", "contrast"] as const;
export type ThemeName = (typeof themes)[number];

export const themeOf = (name: string | null): ThemeName => themes.find((theme) => theme === name) ?? "light";

/** What Office for Windows tells of each: grounds and inks, and whether it is dark. */
const told: Readonly<Record<ThemeName, object>> = {
  light: officeTheme("#F3F3F3", "#262626", false),
  dark: officeTheme("#262626", "#FFFFFF", true),
  contrast: officeTheme("#000000", "#FFFFFF", true),
};

function officeTheme(ground: string, ink: string, isDarkTheme: boolean): object {
  return {
    bodyBackgroundColor: ground,
    bodyForegroundColor: ink,
    controlBackgroundColor: ground,
    controlForegroundColor: ink,
    isDarkTheme,
  };
}

/**
 * Puts the pane into a theme, by both ways Excel has: the frame's colour scheme, which the pane's page sees as the browser's
 * preference (Excel on the web), and `Office.context.officeTheme` (Excel for Windows; the library for the web lacks it).
 * Like in Excel the pane learns of it when it is next looked at.
 */
export function sendTheme(frame: HTMLIFrameElement, theme: ThemeName): void {
  frame.style.colorScheme = theme === "light" ? "light" : "dark";
  const pane = frame.contentWindow;
  const office: unknown = pane && Reflect.get(pane, "Office");
  const context: unknown = Object(office).context;
  if (!pane || typeof context !== "object" || context === null) return;
  Object.defineProperty(context, "officeTheme", { value: told[theme], configurable: true });
  pane.dispatchEvent(new Event("focus"));
}
