import { Button, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { fill } from "../../locales/fill";
import { Foot } from "../controls/foot";
import { Message } from "../controls/message";
import { ledgerStore } from "../ledger/ledgerStore";
import {
  type Entry,
  type Incoming,
  missingTitles,
  type Reading,
  refusedCount,
  shelf,
  titleOf,
  useShelf,
  whySentence,
} from "../shelf";
import { taskpaneText } from "../text";
import { add, documentActions, preview, reviewDoubts } from "./actions";
import { DocumentRow } from "./document/documentRow";
import { doubtfulIn } from "./document/numbers";
import { DropZone } from "./dropZone";
import { OpenArea } from "./openArea";
import { ReadingProgress } from "./readingProgress";
import { RefusedList } from "./refusedList";
import { StrangeLedger } from "./strangeLedger";
import { filesStepText } from "./text";

const useStyles = makeStyles({
  step: {
    flex: "1 0 auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  list: { margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const waiting: Reading = { state: "waiting" };

/** 文件: which documents the ledger is made of. */
export default function FilesStep() {
  const styles = useStyles();
  const text = filesStepText();
  const state = useShelf((all) => all);
  const { working } = useSyncExternalStore(ledgerStore.subscribe, ledgerStore.get);
  const { entries, readings, progress, refused, kept } = state;
  const [seen, setSeen] = useState<typeof refused>([]);
  const [latest, setLatest] = useState("");
  const open = (incoming: readonly Incoming[]) =>
    void add(incoming).then(([first]) => setLatest(first ?? ""));
  // Of many documents the new ones stand below the others.
  useEffect(() => {
    if (latest) document.querySelector(`[data-document="${latest}"]`)?.scrollIntoView?.({ block: "nearest" });
  }, [latest]);
  // What is kept with the workbook would undo what somebody did before it came.
  const busy = working !== null || kept.state === "opening";
  const chosen = entries.filter((entry) => entry.chosen);
  const missing = progress ? null : missingTitles(state);
  const failureOf = (entry: Entry, reading: Reading) =>
    reading.state === "failed" ? whySentence(titleOf(entry, state), reading.failed, state) : "";
  const otherOf = ({ versionOf }: Entry) => {
    const other = entries.find(({ key }) => key === versionOf?.key);
    return other ? titleOf(other, state) : "";
  };
  return (
    <DropZone onFiles={(files) => open(files.map((file) => ({ file })))}>
      <div className={styles.step} aria-busy={working !== null}>
        <OpenArea disabled={working !== null} onIncoming={open} />
        {progress && <ReadingProgress progress={progress} onCancel={() => shelf.cancel()} />}
        {refused.length > 0 && refused !== seen && (
          <RefusedList
            count={refusedCount(refused)}
            sentences={refused.map(({ name, why }) => whySentence(name, why, state))}
            onDismiss={() => setSeen(refused)}
          />
        )}
        {kept.state === "problem" && <Message intent="warning">{kept.problem}</Message>}
        {missing && <StrangeLedger missing={missing} />}
        <div>
          <Caption1 className={styles.quiet}>
            {fill(text.chosen, { chosen: chosen.length, total: entries.length })}
          </Caption1>
          <ul className={styles.list}>
            {ownFirst(entries).map((entry) => {
              const reading = readings.get(entry.key) ?? waiting;
              return (
                <DocumentRow
                  key={entry.key}
                  entry={entry}
                  reading={reading}
                  title={titleOf(entry, state)}
                  failure={failureOf(entry, reading)}
                  otherVersion={otherOf(entry)}
                  disabled={busy}
                  actions={documentActions}
                />
              );
            })}
          </ul>
        </div>
      </div>
      <Foot>
        <NextSteps
          doubtful={chosen.reduce((sum, { key }) => sum + doubtfulAt(readings, key), 0)}
          disabled={busy || chosen.length === 0}
        />
        {working && <Spinner size="tiny" labelPosition="after" label={taskpaneText().working[working]} />}
      </Foot>
    </DropZone>
  );
}

interface NextStepsProps {
  /** Readings of the chosen documents that someone should look at. */
  readonly doubtful: number;
  readonly disabled: boolean;
}

/** Where one goes from here. */
function NextSteps({ doubtful, disabled }: NextStepsProps) {
  const text = filesStepText();
  return (
    <>
      <Button appearance="primary" disabled={disabled} onClick={() => void preview()}>
        {text.preview}
      </Button>
      {doubtful > 0 && (
        <Button disabled={disabled} onClick={reviewDoubts}>
          {fill(text.toReview, { count: doubtful })}
        </Button>
      )}
    </>
  );
}

const doubtfulAt = (readings: ReadonlyMap<string, Reading>, key: string): number => {
  const reading = readings.get(key);
  return reading?.state === "read" ? doubtfulIn(reading) : 0;
};

/** What people brought stands where they look; the documents that come with the add-in follow. */
const ownFirst = (entries: readonly Entry[]): readonly Entry[] => [
  ...entries.filter(({ origin }) => origin.kind !== "builtIn"),
  ...entries.filter(({ origin }) => origin.kind === "builtIn"),
];
