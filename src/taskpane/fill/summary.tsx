import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { fill } from "../../locales/fill";
import { goTo } from "../frame/navigation";
import { type Entry, type Reading, useReadings, useShelf } from "../shelf";
import { fillingText } from "./text";

const useStyles = makeStyles({
  summary: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
  },
});

interface SummaryProps {
  readonly disabled: boolean;
  readonly onPreview: () => void;
}

/** What would go into the ledger, and the way to see it. */
export function Summary({ disabled, onPreview }: SummaryProps) {
  const styles = useStyles();
  const text = fillingText();
  const entries = useShelf((state) => state.entries);
  const readings = useReadings();
  const numbers = useMemo(() => numbersOf(entries, readings), [entries, readings]);
  if (numbers.documents === 0)
    return (
      <div className={styles.summary}>
        <Body1>{text.none}</Body1>
        <Button appearance="primary" onClick={() => goTo("files")}>
          {text.toFiles}
        </Button>
      </div>
    );
  return (
    <div className={styles.summary}>
      <Body1>{fill(text.summary, { ...numbers })}</Body1>
      <Button appearance="primary" disabled={disabled} onClick={onPreview}>
        {text.preview}
      </Button>
    </div>
  );
}

function numbersOf(entries: readonly Entry[], readings: ReadonlyMap<string, Reading>) {
  const chosen = entries.filter((entry) => entry.chosen);
  const documents = chosen.flatMap(({ key }) => {
    const reading = readings.get(key);
    return reading?.state === "read" ? [reading.document] : [];
  });
  const items = documents.flatMap((document) => document.items);
  const targets = documents.flatMap((document) => [
    ...document.items.flatMap((item) => item.targets),
    ...document.unattachedTargets,
  ]);
  return {
    documents: chosen.length,
    tasks: items.length,
    targets: targets.length,
    doubtful: [...items, ...targets].filter(({ review }) => review.length > 0).length,
  };
}
