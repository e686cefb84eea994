import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { fill } from "../../../locales/fill";
import type { Facts } from "../../reading";
import { type Entry, nameOf, type Reading } from "../../shelf";
import { OpenButton } from "../openArea";
import { filesStepText, findingSentence } from "../text";
import type { DocumentActions } from "./documentActions";
import { FactsForm } from "./factsForm";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
  findings: { margin: 0, paddingLeft: tokens.spacingHorizontalL, listStyleType: "disc" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface DocumentDetailsProps {
  readonly entry: Entry;
  readonly reading: Reading;
  readonly disabled: boolean;
  readonly actions: DocumentActions;
}

/** What is known of a document, what is odd about it, and what can be done with it. */
export function DocumentDetails({ entry, reading, disabled, actions }: DocumentDetailsProps) {
  const styles = useStyles();
  const text = filesStepText();
  const [editing, setEditing] = useState(false);
  const factsButton = useRef<HTMLElement | null>(null);
  const { key } = entry;
  const read = reading.state === "read";
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => factsButton.current?.focus());
  };
  return (
    <div className={styles.details}>
      <dl className={styles.fields}>
        {fieldsOf(entry, reading).map(([name, value]) => (
          <div key={name} style={{ display: "contents" }}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {read && reading.document.findings.length > 0 && (
        <ul className={styles.findings} aria-label={text.findingsHeading}>
          {reading.document.findings.map((finding) => {
            const sentence = findingSentence(finding);
            return <li key={`${finding.span?.start}-${sentence}`}>{sentence}</li>;
          })}
        </ul>
      )}
      {editing ? (
        <FactsForm
          facts={entry.facts}
          onSave={(facts: Facts) => {
            actions.setFacts(key, facts);
            close();
          }}
          onCancel={close}
        />
      ) : (
        <div className={styles.buttons}>
          {read && (
            <Button size="small" onClick={() => actions.review(key)}>
              {text.review}
            </Button>
          )}
          {reading.state === "failed" && (
            <Button size="small" disabled={disabled} onClick={() => actions.retry(key)}>
              {text.retry}
            </Button>
          )}
          <OpenButton
            single
            label={text.replace}
            disabled={disabled}
            onFiles={([file]) => file && actions.replace(key, file)}
          />
          {read && (
            <Button
              ref={(button: HTMLElement | null) => {
                factsButton.current = button;
              }}
              size="small"
              disabled={disabled}
              onClick={() => setEditing(true)}
            >
              {text.facts}
            </Button>
          )}
          {entry.origin.kind !== "builtIn" && (
            <Button size="small" disabled={disabled} onClick={() => actions.remove(key)}>
              {text.remove}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function fieldsOf({ origin, source }: Entry, reading: Reading): [string, string][] {
  const { fields, none, builtIn, pasted, years, year } = filesStepText();
  const from = origin.kind === "builtIn" ? builtIn : origin.kind === "pasted" ? pasted : nameOf(origin);
  const pages = source?.pages.length ?? 0;
  const file: [string, string][] = [
    [fields.file, from],
    ...(pages > 0 ? [[fields.pages, String(pages)] satisfies [string, string]] : []),
  ];
  if (reading.state !== "read") return file;
  const { number, issuers, date, period } = reading.document;
  return [
    [fields.number, number ?? none],
    [fields.issuers, issuers.join("、") || none],
    [fields.date, date ?? none],
    [fields.period, period ? fill(period.from === period.to ? year : years, { ...period }) : none],
    ...file,
  ];
}
