import {
  FluentProvider,
  makeStyles,
  type Theme,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { type ReactNode, useSyncExternalStore } from "react";
import { currentTheme, onThemeChange } from "./follow";
import type { ThemeKind } from "./kind";

/** Chinese faces come first among those that have Chinese, or a Japanese one draws the characters. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

const themes: Readonly<Record<ThemeKind, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  // Its own ground for marked words is black like everything else; this one still carries white words.
  contrast: { ...teamsHighContrastTheme, fontFamilyBase, colorPaletteYellowBackground2: "#6b5f00" },
};

const useStyles = makeStyles({ root: { minHeight: "100vh" } });

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
