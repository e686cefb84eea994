import { Button, Caption1, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { memo, useId, useState } from "react";
import { fill } from "../../../locales/fill";
import type { Entry, Reading } from "../../shelf";
import { filesStepText } from "../text";
import type { DocumentActions } from "./documentActions";
import { DocumentDetails } from "./documentDetails";
import { doubtfulIn, targetsIn } from "./numbers";
import { VersionQuestion } from "./versionQuestion";

const useStyles = makeStyles({
  row: {
    listStyleType: "none",
    // Of hundreds of rows the browser lays out those in sight.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 84px",
    paddingBottom: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: {
    display: "flex",
    flexDirection: "column",
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  below: { paddingLeft: "28px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", marginTop: "-4px" },
  details: { minWidth: "auto", marginLeft: "auto", paddingLeft: tokens.spacingHorizontalXS, paddingRight: 0 },
  numbers: { flex: "1 1 60%", display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  number: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground3 },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1 },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

interface DocumentRowProps {
  readonly entry: Entry;
  readonly reading: Reading;
  readonly title: string;
  /** Why it was not read; empty where it was. */
  readonly failure: string;
  /** Title of the document that it may be a version of; empty where there is none. */
  readonly otherVersion: string;
  readonly disabled: boolean;
  readonly actions: DocumentActions;
}

/** A document on the shelf. While many are read the rows that are there stay as they are. */
export const DocumentRow = memo(Row);

/** What it is, how much was read, and what can be done with it. */
function Row(props: DocumentRowProps) {
  const { entry, reading, title, failure, otherVersion, disabled, actions } = props;
  const styles = useStyles();
  const text = filesStepText();
  const [open, setOpen] = useState(false);
  const details = useId();
  return (
    <li className={styles.row} data-document={entry.key}>
      <Checkbox
        name={entry.key}
        checked={entry.chosen}
        disabled={disabled}
        onChange={(_event, { checked }) => actions.choose(entry.key, checked === true)}
        label={
          <span className={styles.label}>
            {title}
            <UnderTitle reading={reading} />
          </span>
        }
      />
      <div className={styles.below}>
        <div className={styles.line}>
          <Numbers reading={reading} />
          <Button
            appearance="transparent"
            className={styles.details}
            size="small"
            iconPosition="after"
            icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
            aria-expanded={open}
            aria-controls={details}
            aria-label={fill(text.detailsOf, { title })}
            onClick={() => setOpen(!open)}
          >
            {text.details}
          </Button>
        </div>
        {failure && (
          <Caption1 role="alert" className={styles.failed}>
            {failure}
          </Caption1>
        )}
        {otherVersion && <VersionQuestion entry={entry} other={otherVersion} actions={actions} />}
        <div id={details} hidden={!open}>
          {open && <DocumentDetails entry={entry} reading={reading} disabled={disabled} actions={actions} />}
        </div>
      </div>
    </li>
  );
}

/** Number, issuers and date, as far as they are known. No line ends within the date. */
function UnderTitle({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  if (reading.state !== "read") return null;
  const { number, issuers, date } = reading.document;
  const words = [number, issuers.join(" ")].filter(Boolean).join(" · ");
  return (
    <Caption1 className={styles.quiet}>
      {words}
      {words && date && "\u00A0· "}
      {date && <span className={styles.number}>{date}</span>}
    </Caption1>
  );
}

function Numbers({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  const text = filesStepText();
  if (reading.state === "waiting") return <Caption1 className={styles.quiet}>{text.reading}</Caption1>;
  if (reading.state === "failed") return <span />;
  const { document } = reading;
  const doubtful = doubtfulIn(reading);
  const parts: [string, string][] = [
    [fill(text.tasks, { count: document.items.length }), ""],
    [fill(text.targets, { count: targetsIn(document) }), ""],
    ...(doubtful > 0
      ? [[fill(text.doubtful, { count: doubtful }), styles.doubtful] satisfies [string, string]]
      : []),
    ...(document.findings.length > 0
      ? [[fill(text.findings, { count: document.findings.length }), ""] satisfies [string, string]]
      : []),
  ];
  return (
    <Caption1 className={styles.numbers}>
      {parts.map(([words, className]) => (
        <span key={words} className={mergeClasses(styles.number, className)}>
          {words}
        </span>
      ))}
    </Caption1>
  );
}
