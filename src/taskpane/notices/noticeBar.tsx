import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { Message } from "../controls/message";
import { frameText } from "../frame/text";
import { notice, onNotice, say } from "./notice";

const useStyles = makeStyles({
  // However long the words and however small the pane, the step below keeps room.
  region: { flexShrink: 0, maxHeight: "40vh", overflowY: "auto" },
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  close: {
    border: 0,
    padding: "0 4px",
    font: "inherit",
    color: "inherit",
    background: "none",
    cursor: "pointer",
  },
});

/** What was said last. Both regions are always there: screen readers speak what comes into one they know. */
export function NoticeBar() {
  const styles = useStyles();
  const { sentence, kind } = useSyncExternalStore(onNotice, notice);
  const bar = sentence !== "" && <Bar sentence={sentence} kind={kind} />;
  return (
    <>
      <div role="status" className={styles.region}>
        {kind !== "error" && bar}
      </div>
      <div role="alert" className={styles.region}>
        {kind === "error" && bar}
      </div>
    </>
  );
}

function Bar({ sentence, kind }: ReturnType<typeof notice>) {
  const styles = useStyles();
  return (
    <Message
      className={styles.bar}
      intent={kind}
      corner={
        <button type="button" className={styles.close} aria-label={frameText().close} onClick={() => say("")}>
          ✕
        </button>
      }
    >
      {sentence}
    </Message>
  );
}
