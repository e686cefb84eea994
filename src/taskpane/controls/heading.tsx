import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Browsers give headings a margin of their own. */
const useStyles = makeStyles({ heading: { display: "block", margin: 0 } });

interface HeadingProps {
  readonly as?: "h2" | "h3";
  readonly id?: string;
  readonly children: ReactNode;
}

/** The heading of a part of a step; all are of one size. */
export function Heading({ as = "h2", id, children }: HeadingProps) {
  return (
    <Subtitle2 as={as} className={useStyles().heading} {...(id ? { id } : {})}>
      {children}
    </Subtitle2>
  );
}
