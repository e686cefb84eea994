import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
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
  const said = fill(text.progress, { done, total, name });
  return (
    <div className={styles.progress}>
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
