import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/fill";
import { Choice } from "../controls/choice";
import type { ConflictChoice, SheetWords } from "../ledger/ledgerStore";
import { columnWords, type Difference, shownValue } from "./differences";
import { fillingText } from "./text";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  name: {
    flex: 1,
    minWidth: 0,
    padding: 0,
    border: 0,
    background: "none",
    textAlign: "left",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  link: {
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecoration: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  sheet: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  change: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  sides: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
});

/** Characters of a cell that are enough to know it by. */
const enough = 120;
const shortened = (text: string) => (text.length > enough ? `${text.slice(0, enough)}…` : text);

interface DifferenceLineProps {
  readonly difference: Difference;
  readonly sheet: SheetWords | undefined;
  readonly choice: ConflictChoice;
  readonly disabled: boolean;
  readonly onChoice: (choice: ConflictChoice) => void;
  readonly onRow: (row: string) => void;
}

/** One row or cell of the difference; a conflict with both sides and what becomes of it. */
export function DifferenceLine(props: DifferenceLineProps) {
  const { difference, sheet, choice, disabled, onChoice, onRow } = props;
  const styles = useStyles();
  const text = fillingText();
  const { name, row, cell, conflict } = difference;
  const { header, format } = columnWords(sheet, cell?.column ?? "");
  const shown = (value: Parameters<typeof shownValue>[0]) => shortened(shownValue(value, format, text.empty));
  return (
    <div className={styles.line}>
      <div className={styles.head}>
        {row === null ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <button
            type="button"
            className={mergeClasses(styles.name, styles.link)}
            title={fill(text.goToRow, { name })}
            onClick={() => onRow(row)}
          >
            {name}
          </button>
        )}
        <span className={styles.sheet}>{sheet?.name}</span>
      </div>
      {cell && !conflict && (
        <span className={styles.change}>
          {fill(text.change, { column: header, before: shown(cell.before), after: shown(cell.after) })}
        </span>
      )}
      {conflict && (
        <>
          <span className={styles.change}>{header}</span>
          <dl className={styles.sides}>
            <dt>{text.conflict.yours}</dt>
            <dd>{shown(conflict.before)}</dd>
            <dt>{text.conflict.document}</dt>
            <dd>{shown(conflict.after)}</dd>
          </dl>
          <Choice
            label={fill(text.conflict.decide, { name, column: header })}
            words={conflictWords()}
            value={choice}
            disabled={disabled}
            onChoice={onChoice}
          />
        </>
      )}
    </div>
  );
}

/** The decisions on a conflict in words. */
export function conflictWords(): readonly (readonly [ConflictChoice, string])[] {
  const { keep, take, later } = fillingText().conflict;
  return [
    ["keep", keep],
    ["take", take],
    ["later", later],
  ];
}
