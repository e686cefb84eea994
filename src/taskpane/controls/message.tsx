import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere" },
  actions: { flexWrap: "wrap", gap: tokens.spacingVerticalXS, columnGap: tokens.spacingHorizontalS },
});

interface MessageProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly className?: string;
  /** What can be done about it: buttons below the words. */
  readonly actions?: ReactNode;
  /** In the upper corner. */
  readonly corner?: ReactNode;
  readonly children: ReactNode;
}

/** Words that stand out. Fluent's bar is named by a title, which a sentence has none of: so its words name it. */
export function Message({ intent, className, actions, corner, children }: MessageProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <MessageBar intent={intent} layout="multiline" aria-labelledby={id} {...(className ? { className } : {})}>
      <MessageBarBody id={id} className={styles.body}>
        {children}
      </MessageBarBody>
      {(actions || corner) && (
        <MessageBarActions className={styles.actions} {...(corner ? { containerAction: <>{corner}</> } : {})}>
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
