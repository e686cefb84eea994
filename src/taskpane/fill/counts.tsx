import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FillReport } from "../../excel";
import { fill } from "../../locales/fill";
import { countOf, type Kind, kinds } from "./differences";
import { fillingText } from "./text";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(52px, 1fr))",
    gap: tokens.spacingHorizontalXS,
  },
  count: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  number: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: "tabular-nums",
  },
  zero: { fontWeight: tokens.fontWeightRegular },
  waiting: { color: tokens.colorPaletteDarkOrangeForeground1 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface CountsProps {
  readonly report: FillReport;
  readonly kind: Kind;
  readonly onKind: (kind: Kind) => void;
}

/** The difference in numbers; each leads to the list behind it. */
export function Counts({ report, kind, onKind }: CountsProps) {
  const styles = useStyles();
  const text = fillingText();
  return (
    <div role="toolbar" aria-label={text.countsLabel} className={styles.counts}>
      {kinds.map((each) => {
        const count = countOf(report, each);
        return (
          <button
            key={each}
            type="button"
            data-count={each}
            aria-pressed={each === kind}
            aria-label={fill(text.counted, { kind: text.counts[each], count })}
            className={mergeClasses(styles.count, each === kind && styles.chosen)}
            onClick={() => onKind(each)}
          >
            <span
              className={mergeClasses(
                styles.number,
                count === 0 && styles.zero,
                each === "conflict" && count > 0 && styles.waiting,
              )}
            >
              {count}
            </span>
            <span className={styles.label}>{text.counts[each]}</span>
          </button>
        );
      })}
    </div>
  );
}
