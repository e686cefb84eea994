import { type ThemeSigns, themeKind } from "../../../src/taskpane/theme/kind";

const outside: ThemeSigns = { office: undefined, forcedColors: false, prefersDark: false };
const office = (ground: string, ink: string, isDarkTheme?: boolean) => ({
  bodyBackgroundColor: ground,
  bodyForegroundColor: ink,
  ...(isDarkTheme === undefined ? {} : { isDarkTheme }),
});

test.each<[string, Partial<ThemeSigns>, string]>([
  ["nothing known", {}, "light"],
  ["the browser is dark", { prefersDark: true }, "dark"],
  [
    "Office is light in a dark system",
    { office: office("#F3F3F3", "#262626", false), prefersDark: true },
    "light",
  ],
  ["Office's black theme", { office: office("#262626", "#FFFFFF", true) }, "dark"],
  ["an older Office tells colours alone", { office: office("444444", "F0F0F0") }, "dark"],
  ["contrast black", { office: office("#000000", "#ffffff", true) }, "contrast"],
  ["contrast white", { office: office("#FFFFFF", "#000000", false) }, "contrast"],
  ["Office's white theme is no contrast theme", { office: office("#FFFFFF", "#262626", false) }, "light"],
  ["forced colours win", { forcedColors: true, office: office("#F3F3F3", "#262626", false) }, "contrast"],
  ["colours that are none", { office: office("rot", ""), prefersDark: true }, "dark"],
])("%s", (_name, signs, kind) => expect(themeKind({ ...outside, ...signs })).toBe(kind));
