import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { narrow } from "../theme/narrow";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: { position: "static" },
  },
});

/** What a step is done with: in sight at the pane's lower edge, however long the step is. */
export function Foot({ children }: { readonly children: ReactNode }) {
  return (
    <div data-foot className={useStyles().foot}>
      {children}
    </div>
  );
}
