import { Body1Strong, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SelectedRow } from "../../excel";
import { goTo } from "../frame/navigation";
import { noFilter } from "../review/filter";
import { reviewFilter } from "../review/reviewFilter";
import { reviewPlace } from "../review/reviewPlace";
import { passageOf } from "../review/source/marks";
import { SourceView } from "../review/source/sourceView";
import { useReadings, useShelf } from "../shelf";
import { narrow } from "../theme/narrow";
import { readingBehind } from "./readingBehind";
import { factsOfRow, titleOfRow } from "./rowFacts";
import { watchingText } from "./text";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    maxHeight: "55%",
    [narrow]: { maxHeight: "none" },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  },
  source: { flex: 1, minHeight: "72px", [narrow]: { flex: "none", maxHeight: "60vh" } },
  quote: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface RowCardProps {
  readonly row: SelectedRow | null;
  readonly tolerance: number;
}

/** The row that is selected in the sheet: what it asks, how it stands and why, and the words it comes from. */
export function RowCard({ row, tolerance }: RowCardProps) {
  const styles = useStyles();
  const text = watchingText().row;
  const entries = useShelf((state) => state.entries);
  const readings = useReadings();
  const found = useMemo(() => (row ? readingBehind(row, entries, readings) : null), [row, entries, readings]);
  const passage = useMemo(() => found && passageOf(found.text, found.item, found.span), [found]);
  const isOurs = row?.table === "tasks" || row?.table === "targets";
  if (!row || !isOurs)
    return (
      <section className={styles.card} aria-label={text.heading}>
        <Caption1 className={mergeClasses(styles.head, styles.quiet)}>{text.none}</Caption1>
      </section>
    );
  return (
    <section
      className={styles.card}
      aria-label={text.heading}
      aria-live="polite"
      data-testid="row-card"
      data-row={row.row}
    >
      <div className={styles.head}>
        <Caption1 className={styles.quiet}>{row.table === "targets" ? text.target : text.task}</Caption1>
        <Body1Strong>{titleOfRow(row)}</Body1Strong>
        <dl className={styles.facts}>
          {factsOfRow(row, tolerance).map(({ name, value }) => (
            <div key={name} style={{ display: "contents" }} data-fact={name}>
              <dt>{text[name]}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {!found && (
          <>
            <p className={styles.quote} lang="zh-CN">
              {String(row.cells.quote ?? row.cells.body ?? "")}
            </p>
            <Caption1 className={styles.quiet}>{text.gone}</Caption1>
          </>
        )}
        {found && (
          <Button size="small" style={{ alignSelf: "flex-start" }} onClick={() => review(found.id)}>
            {text.review}
          </Button>
        )}
      </div>
      {found && passage && (
        <SourceView
          text={found.text}
          pages={found.pages}
          passage={passage}
          className={styles.source}
          onSelect={ignore}
        />
      )}
    </section>
  );
}

const ignore = () => undefined;

/** Opens the reading in 核对. */
function review(id: string): void {
  reviewFilter.set(noFilter);
  reviewPlace.set({ id, at: 0, open: true });
  goTo("review");
}
