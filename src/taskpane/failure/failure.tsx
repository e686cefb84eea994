import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Heading } from "../controls/heading";
import { frameText } from "../frame/text";

const useStyles = makeStyles({
  failure: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  details: {
    boxSizing: "border-box",
    width: "100%",
    height: "9em",
    resize: "vertical",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface FailureProps {
  /** The code of the step did not come. */
  readonly offline: boolean;
  readonly diagnostics: string;
  readonly onRetry: () => void;
}

/** In the place of what failed: what to do, and what to send to whoever can help. */
export function Failure({ offline, diagnostics, onRetry }: FailureProps) {
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
      <Heading>{offline ? text.offline : text.heading}</Heading>
      <Body1>{offline ? text.offlineAdvice : text.advice}</Body1>
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
