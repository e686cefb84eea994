import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { narrow } from "../theme/narrow";
import { turnTo } from "./navigation";
import { type StepId, stepIds } from "./steps";
import { frameText } from "./text";

const useStyles = makeStyles({
  // Where they do not fit side by side (long words, 200 %), they go on in a second line.
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`,
    border: 0,
    borderBottom: "2px solid transparent",
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    // At 200 % six of them have to leave room for their step.
    [narrow]: {
      padding: tokens.spacingVerticalXS,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
    ":hover": {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  shown: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // In the contrast theme what the mouse is on has a bright ground.
    ":hover": { color: tokens.colorNeutralForeground1Hover },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** Where a key leads from the tab at `at`; undefined for keys that lead nowhere. */
const moves: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % stepIds.length,
  ArrowLeft: (at) => (at + stepIds.length - 1) % stepIds.length,
  Home: () => 0,
  End: () => stepIds.length - 1,
};

/** The WAI-ARIA pattern of tabs: one stop for the Tab key, arrows go from tab to tab. Fluent's own brings 25 kB more for the same. */
export function StepTabs({ shown }: { readonly shown: StepId }) {
  const styles = useStyles();
  const text = frameText();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepIds[moves[event.key]?.(stepIds.indexOf(shown)) ?? -1];
    if (!next) return;
    event.preventDefault();
    turnTo(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={text.tabs} className={styles.tabs} onKeyDown={onKeyDown}>
      {stepIds.map((id) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === shown}
          aria-controls={`panel-${id}`}
          tabIndex={id === shown ? 0 : -1}
          className={mergeClasses(styles.tab, id === shown && styles.shown)}
          onClick={() => turnTo(id)}
        >
          {text.steps[id]}
        </button>
      ))}
    </div>
  );
}
