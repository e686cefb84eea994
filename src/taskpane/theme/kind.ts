export type ThemeKind = "light" | "dark" | "contrast";

/** What is known of the colours around the pane. */
export interface ThemeSigns {
  /** Excel's own, where it tells: Excel on the web does not. */
  readonly office: Partial<Office.OfficeTheme> | undefined;
  readonly forcedColors: boolean;
  readonly prefersDark: boolean;
}

/**
 * A contrast theme wins, then Office's word, then the browser's. Office for Windows hands on a contrast theme as pure black and
 * white, which its own themes do not use together (black has ground #262626, white has ink #262626).
 */
export function themeKind({ office, forcedColors, prefersDark }: ThemeSigns): ThemeKind {
  const ground = hex(office?.bodyBackgroundColor);
  const ink = hex(office?.bodyForegroundColor);
  if (forcedColors || (extreme.has(ground) && extreme.has(ink))) return "contrast";
  if (typeof office?.isDarkTheme === "boolean") return office.isDarkTheme ? "dark" : "light";
  if (ground !== "") return luminance(ground) < 0.5 ? "dark" : "light";
  return prefersDark ? "dark" : "light";
}

const extreme = new Set(["000000", "FFFFFF"]);

/** Six digits, or nothing where it is no colour. */
const hex = (colour: unknown): string =>
  typeof colour === "string" ? (/^#?([\dA-F]{6})$/i.exec(colour)?.[1] ?? "").toUpperCase() : "";

/** 0 black to 1 white; rough, for telling dark from light. */
function luminance(digits: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
}
