import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { goTo } from "../frame/navigation";
import { ledgerStore } from "../ledgerStore";
import { taskpaneText } from "../text";
import { DocumentList } from "./documentList";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "start" },
});

/** 文件: which documents the ledger is made of. */
export default function FilesStep() {
  const styles = useStyles();
  const text = taskpaneText();
  const { chosen, working } = useSyncExternalStore(ledgerStore.subscribe, ledgerStore.get);
  const waiting = working !== null;
  return (
    <div className={styles.step} aria-busy={waiting}>
      <DocumentList
        text={text.documents}
        chosen={chosen}
        disabled={waiting}
        onChoose={(ids) => ledgerStore.choose(ids)}
      />
      <Button appearance="primary" disabled={waiting || chosen.size === 0} onClick={() => void preview()}>
        {text.preview}
      </Button>
      {working && <Spinner size="tiny" labelPosition="after" label={text.working[working]} />}
    </div>
  );
}

/** What failed stands in the notice. */
const preview = () =>
  ledgerStore.preview().then(
    () => goTo("fill"),
    () => undefined,
  );
