import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Measure } from "./standing";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 7em) minmax(0, 1fr) 3.5em",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 0,
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover:enabled": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    ":disabled": { cursor: "default", color: tokens.colorNeutralForeground3 },
  },
  stacked: {
    gridTemplateColumns: "minmax(0, 1fr) 3.5em",
    "& [data-track]": { gridRow: 2, gridColumn: "1 / 3" },
  },
  name: { overflowWrap: "anywhere" },
  track: {
    height: "8px",
    borderRadius: "4px",
    backgroundColor: tokens.colorNeutralBackground4,
    overflow: "hidden",
  },
  part: {
    display: "block",
    height: "100%",
    minWidth: "2px",
    borderRadius: "4px",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  count: { textAlign: "right", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  met: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  unmet: { backgroundColor: tokens.colorPaletteRedBackground3 },
  unreported: { backgroundColor: tokens.colorNeutralStroke1 },
  doubtful: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  overdue: { backgroundColor: tokens.colorPaletteDarkRedBorderActive },
  dueSoon: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
});

interface BarButtonProps {
  readonly name: string;
  readonly measure: Measure;
  readonly count: number;
  /** The longest bar's count. */
  readonly most: number;
  readonly label: string;
  /** Name above the bar: for long names. */
  readonly stacked?: boolean;
  readonly onPress: () => void;
}

/** A bar that leads to the rows it counts. */
export function BarButton({ name, measure, count, most, label, stacked, onPress }: BarButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.bar, stacked && styles.stacked)}
      disabled={count === 0}
      aria-label={label}
      data-measure={measure}
      onClick={onPress}
    >
      <span className={styles.name}>{name}</span>
      <span className={styles.track} data-track>
        {count > 0 && (
          <span
            className={mergeClasses(styles.part, styles[measure])}
            style={{ width: `${(100 * count) / most}%` }}
          />
        )}
      </span>
      <span className={styles.count}>{count}</span>
    </button>
  );
}
