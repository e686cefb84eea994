import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Correction } from "../../corrections";
import { fill } from "../../locales/fill";
import { Message } from "../controls/message";
import { type ReviewedDocument, stateOf } from "./readings";
import { reviewStepText } from "./text";

const useStyles = makeStyles({
  bar: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: "none" },
  line: { display: "flex", alignItems: "baseline", justifyContent: "space-between" },
});

interface MissingProps {
  readonly documents: readonly ReviewedDocument[];
  readonly onDiscard: (correction: Correction) => void;
}

/** Decisions on words that are no longer in their document. They are kept until someone lets them go. */
export function Missing({ documents, onDiscard }: MissingProps) {
  const styles = useStyles();
  const text = reviewStepText();
  const lost = documents.flatMap(({ outcomes }) =>
    outcomes.filter(({ placement }) => placement === "missing").map(({ correction }) => correction),
  );
  if (lost.length === 0) return null;
  return (
    <Message intent="warning" className={styles.bar}>
      <details>
        <summary>{fill(text.missing.heading, { count: lost.length })}</summary>
        <Caption1 block>{text.missing.advice}</Caption1>
        <ul className={styles.list}>
          {lost.map((correction) => (
            <li key={JSON.stringify(correction)} className={styles.line}>
              <Caption1>
                {fill(text.missing.line, {
                  text: wordsOf(correction),
                  state: text.states[stateOf(correction)],
                })}
              </Caption1>
              <Button size="small" appearance="subtle" onClick={() => onDiscard(correction)}>
                {text.missing.discard}
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </Message>
  );
}

const wordsOf = (correction: Correction): string =>
  correction.kind === "item"
    ? `${correction.anchor.number}${correction.anchor.title}`
    : correction.kind === "addition"
      ? correction.quote
      : correction.anchor.quote;
