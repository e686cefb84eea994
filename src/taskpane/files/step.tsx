import { Button, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { fill } from "../../locales/fill";
import { Foot } from "../controls/foot";
import { Message } from "../controls/message";
import { goTo } from "../frame/navigation";
import { ledgerStore } from "../ledger/ledgerStore";
import { say } from "../notices/notice";
import { reviewFilter } from "../review/reviewFilter";
import {
  type Entry,
  type Incoming,
  type Reading,
  refusedCount,
  shelf,
  titleOf,
  useShelf,
  whySentence,
} from "../shelf";
import { taskpaneText } from "../text";
import type { DocumentActions } from "./document/documentActions";
import { DocumentRow } from "./document/documentRow";
import { DropZone } from "./dropZone";
import { OpenArea } from "./openArea";
import { ReadingProgress } from "./readingProgress";
import { RefusedList } from "./refusedList";
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

const actions: DocumentActions = {
  choose: (key, chosen) => shelf.choose(key, chosen),
  remove: (key) => {
    const state = shelf.store.get();
    const entry = state.entries.find((each) => each.key === key);
    if (!entry) return;
    shelf.remove(key);
    say(fill(filesStepText().removed, { title: titleOf(entry, state) }), "info");
  },
  replace: (key, file) =>
    void shelf.replace(key, { file }).then(() => {
      if (shelf.store.get().refused.length === 0) say(filesStepText().replaced, "success");
    }),
  setFacts: (key, facts) => void shelf.setFacts(key, facts),
  retry: (key) => void shelf.retry(key),
  settleVersion: (key, decision) => void shelf.settleVersion(key, decision),
  review: (key) => {
    const reading = shelf.store.get().readings.get(key);
    if (reading?.state === "read") reviewFilter.set({ ...reviewFilter.get(), document: reading.document.id });
    goTo("review");
  },
};

/** 文件: which documents the ledger is made of. */
export default function FilesStep() {
  const styles = useStyles();
  const text = filesStepText();
  const state = useShelf((all) => all);
  const { working } = useSyncExternalStore(ledgerStore.subscribe, ledgerStore.get);
  const { entries, readings, progress, refused, kept, strangeLedger } = state;
  const [seen, setSeen] = useState<typeof refused>([]);
  const add = (incoming: readonly Incoming[]) => void shelf.add(incoming);
  const busy = working !== null;
  const chosen = entries.filter((entry) => entry.chosen).length;
  const failureOf = (entry: Entry, reading: Reading) =>
    reading.state === "failed" ? whySentence(titleOf(entry, state), reading.failed, state) : "";
  const otherOf = ({ versionOf }: Entry) => {
    const other = entries.find(({ key }) => key === versionOf?.key);
    return other ? titleOf(other, state) : "";
  };
  return (
    <DropZone onFiles={(files) => add(files.map((file) => ({ file })))}>
      <div className={styles.step} aria-busy={busy}>
        <OpenArea disabled={busy} onIncoming={add} />
        {progress && <ReadingProgress progress={progress} onCancel={() => shelf.cancel()} />}
        {refused.length > 0 && refused !== seen && (
          <RefusedList
            count={refusedCount(refused)}
            sentences={refused.map(({ name, why }) => whySentence(name, why, state))}
            onDismiss={() => setSeen(refused)}
          />
        )}
        {kept.state === "problem" && <Message intent="warning">{kept.problem}</Message>}
        {strangeLedger && chosen === 0 && <Message intent="info">{text.strangeLedger}</Message>}
        <div>
          <Caption1 className={styles.quiet}>{fill(text.chosen, { chosen, total: entries.length })}</Caption1>
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
                  actions={actions}
                />
              );
            })}
          </ul>
        </div>
      </div>
      <Foot>
        <Button appearance="primary" disabled={busy || chosen === 0} onClick={() => void preview()}>
          {text.preview}
        </Button>
        {working && <Spinner size="tiny" labelPosition="after" label={taskpaneText().working[working]} />}
      </Foot>
    </DropZone>
  );
}

/** What people brought stands where they look; the documents that come with the add-in follow. */
const ownFirst = (entries: readonly Entry[]): readonly Entry[] => [
  ...entries.filter(({ origin }) => origin.kind !== "builtIn"),
  ...entries.filter(({ origin }) => origin.kind === "builtIn"),
];

/** What failed stands in the notice. */
const preview = () =>
  ledgerStore.preview().then(
    () => goTo("fill"),
    () => undefined,
  );
