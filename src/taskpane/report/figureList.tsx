import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/fill";
import type { ReportStepText } from "../../locales/zh-CN/reportStep";
import type { Figure, Rows } from "../../report";
import { Heading } from "../controls/heading";

interface FigureListProps {
  readonly text: ReportStepText;
  readonly figures: readonly Figure[];
  readonly disabled: boolean;
  readonly onShow: (rows: Rows) => void;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(88px, 1fr))",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  figure: {
    display: "flex",
    flexDirection: "column",
    width: "100%",
    height: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    background: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    cursor: "pointer",
    ":disabled": { cursor: "default", color: tokens.colorNeutralForeground3 },
    ":hover:enabled": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  value: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

/** The report's numbers; each leads to its rows in the ledger. */
export function FigureList({ text, figures, disabled, onShow }: FigureListProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Heading>{text.figures}</Heading>
      <Caption1 className={styles.quiet}>{text.figuresHint}</Caption1>
      <ul className={styles.figures}>
        {figures.map(({ key, label, value, share, text: words, rows }) => (
          <li key={key}>
            <button
              type="button"
              className={styles.figure}
              data-figure={key}
              disabled={disabled || rows.ids.length === 0}
              aria-label={fill(text.showFigure, { label, text: words })}
              onClick={() => onShow(rows)}
            >
              <span className={styles.value}>{value}</span>
              <span>{share === null ? label : `${label} ${share.toFixed(1)}%`}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
