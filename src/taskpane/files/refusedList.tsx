import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { fill } from "../../locales/fill";
import { filesStepText } from "./text";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: "30vh", overflowY: "auto" },
});

interface RefusedListProps {
  /** Why each was not read and what to do. */
  readonly sentences: readonly string[];
  readonly onDismiss: () => void;
}

/** Files that did not come onto the shelf. */
export function RefusedList({ sentences, onDismiss }: RefusedListProps) {
  const styles = useStyles();
  const text = filesStepText();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{fill(text.refused, { count: sentences.length })}</MessageBarTitle>
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onDismiss}>
          {text.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
