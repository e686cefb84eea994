import { Button, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/fill";
import { Message } from "../controls/message";
import { filesStepText } from "./text";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface RefusedListProps {
  /** How many files they are. */
  readonly count: number;
  /** Why they were not read and what to do. */
  readonly sentences: readonly string[];
  readonly onDismiss: () => void;
}

/** Files that did not come onto the shelf. */
export function RefusedList({ count, sentences, onDismiss }: RefusedListProps) {
  const styles = useStyles();
  const text = filesStepText();
  return (
    <div role="alert">
      <Message
        intent="warning"
        actions={
          <Button size="small" onClick={onDismiss}>
            {text.dismiss}
          </Button>
        }
      >
        <MessageBarTitle>{fill(text.refused, { count })}</MessageBarTitle>
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Message>
    </div>
  );
}
