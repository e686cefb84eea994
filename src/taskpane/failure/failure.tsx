import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { frameText } from "../frame/text";

const useStyles = makeStyles({
  failure: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  details: {
    boxSizing: "border-box",
    width: "100%",
    height: "9em",
    resize: "vertical",
    font: "11px/1.4 Consolas, monospace",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface FailureProps {
  readonly diagnostics: string;
  readonly onRetry: () => void;
}

/** In the place of what failed: what to do, and what to send to whoever can help. */
export function Failure({ diagnostics, onRetry }: FailureProps) {
  const styles = useStyles();
  const text = frameText().failure;
  const [outcome, setOutcome] = useState("");
  const copy = () =>
    copyText(diagnostics).then(
      () => setOutcome(text.copied),
      () => setOutcome(text.copyByHand),
    );
  return (
    <section role="alert" className={styles.failure}>
      <Subtitle2 as="h2">{text.heading}</Subtitle2>
      <Body1>{text.advice}</Body1>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onRetry}>
          {text.retry}
        </Button>
        <Button onClick={() => void copy()}>{text.copy}</Button>
      </div>
      <Caption1 role="status">{outcome || text.privacy}</Caption1>
      <textarea className={styles.details} readOnly aria-label={text.details} value={diagnostics} />
    </section>
  );
}

/** Some desktop webviews have no clipboard, or refuse it. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
