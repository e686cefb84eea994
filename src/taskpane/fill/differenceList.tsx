import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { ConflictChoice, LedgerState } from "../ledger/ledgerStore";
import { DifferenceLine } from "./differenceLine";
import type { Difference } from "./differences";
import { fillingText } from "./text";

const useStyles = makeStyles({
  list: {
    flex: 1,
    minHeight: "160px",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  whole: { position: "relative", width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  place: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  empty: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

/** What scrolls has to be reached by the keyboard, also where its lines hold nothing to press. */
const scrolls = { tabIndex: 0 };

interface DifferenceListProps {
  readonly label: string;
  readonly differences: readonly Difference[];
  readonly sheets: LedgerState["sheets"];
  readonly decisions: LedgerState["decisions"];
  readonly disabled: boolean;
  readonly onChoice: (id: string, choice: ConflictChoice) => void;
  readonly onRow: (table: string, row: string) => void;
}

/** A list of any length: only the lines in sight are drawn. */
export function DifferenceList(props: DifferenceListProps) {
  const { label, differences, sheets, decisions, disabled, onChoice, onRow } = props;
  const styles = useStyles();
  const list = useRef<HTMLElement>(null);
  const lines = useVirtualizer({
    count: differences.length,
    getScrollElement: () => list.current,
    estimateSize: (index) => (differences[index]?.conflict ? 110 : differences[index]?.cell ? 48 : 30),
    getItemKey: (index) => differences[index]?.id ?? index,
    overscan: 6,
    // Where the list has no size yet, some lines stand for it.
    initialRect: { width: 320, height: 600 },
  });
  return (
    <section ref={list} {...scrolls} aria-label={label} className={styles.list} data-testid="differences">
      {differences.length === 0 ? (
        <div className={styles.empty}>{fillingText().emptyList}</div>
      ) : (
        <ul className={styles.whole} style={{ height: lines.getTotalSize() }}>
          {lines.getVirtualItems().map(({ index, key, start }) => {
            const difference = differences[index];
            return (
              difference && (
                <li
                  key={key}
                  ref={lines.measureElement}
                  data-index={index}
                  aria-setsize={differences.length}
                  aria-posinset={index + 1}
                  className={styles.place}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <DifferenceLine
                    difference={difference}
                    sheet={sheets.get(difference.table)}
                    choice={decisions.get(difference.id) ?? "later"}
                    disabled={disabled}
                    onChoice={(choice) => onChoice(difference.id, choice)}
                    onRow={(row) => onRow(difference.table, row)}
                  />
                </li>
              )
            );
          })}
        </ul>
      )}
    </section>
  );
}
