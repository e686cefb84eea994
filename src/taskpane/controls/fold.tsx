import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: {
    padding: `${tokens.spacingVerticalS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What is seldom needed, folded away under its heading; the browser's own, with its own keys. */
export function Fold({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <details className={styles.fold}>
      <summary className={styles.heading}>{heading}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
