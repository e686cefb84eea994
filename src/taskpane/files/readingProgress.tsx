import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { fill } from "../../locales/fill";
import type { ShelfState } from "../shelf";
import { filesStepText } from "./text";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    overflowWrap: "anywhere",
  },
});

interface ReadingProgressProps {
  readonly progress: NonNullable<ShelfState["progress"]>;
  readonly onCancel: () => void;
}

/** How far the reading of the documents is. */
export function ReadingProgress({ progress: { done, total, name }, onCancel }: ReadingProgressProps) {
  const styles = useStyles();
  const text = filesStepText();
  const progress = useRef<HTMLDivElement>(null);
  // Whoever is on 取消 when the last document is done stays in the step.
  useLayoutEffect(() => {
    const own = progress.current;
    return () => {
      if (own?.contains(document.activeElement)) own.closest<HTMLElement>("[role=tabpanel]")?.focus();
    };
  }, []);
  const said = fill(text.progress, { done, total, name });
  return (
    <div ref={progress} className={styles.progress}>
      <div className={styles.line}>
        <Caption1 role="status">{said}</Caption1>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
      <ProgressBar value={done} max={total} aria-label={said} />
    </div>
  );
}
