import {
  FluentProvider,
  makeStyles,
  type Theme,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { type ReactNode, useSyncExternalStore } from "react";
import { currentTheme, onThemeChange } from "./follow";
import type { ThemeKind } from "./kind";
import { narrow } from "./narrow";

/** Chinese faces come first among those that have Chinese, or a Japanese one draws the characters. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

const themes: Readonly<Record<ThemeKind, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  // Its own ground for marked words is black like everything else; this one still carries white words.
  contrast: { ...teamsHighContrastTheme, fontFamilyBase, colorPaletteYellowBackground2: "#6b5f00" },
};

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    // Fluent's boxes have a width of their own, more than there is at 200 % or beside another.
    "& :is(.fui-Field, .fui-Input, .fui-Input__input, .fui-Select, .fui-Select__select, .fui-Textarea, .fui-Textarea__textarea)":
      { minWidth: 0, maxWidth: "100%" },
    "& :is(.fui-Input__input, .fui-Textarea__textarea)": { width: "100%" },
    // Its ticks and dots stand in from the edge that everything else begins at.
    "& :is(.fui-Checkbox, .fui-Radio, .fui-Switch)": {
      marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    },
    // At 200 % a sentence needs the room more than its sign.
    [narrow]: { "& .fui-MessageBar__icon": { display: "none" } },
  },
});

/** The pane in the colours of what is around it. */
export function Themed({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const kind = useSyncExternalStore(onThemeChange, currentTheme);
  return (
    <FluentProvider theme={themes[kind]} className={styles.root} data-theme={kind}>
      {children}
    </FluentProvider>
  );
}
