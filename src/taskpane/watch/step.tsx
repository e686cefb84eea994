import { Body1, Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { goTo } from "../frame/navigation";
import { narrow } from "../theme/narrow";
import { Dashboard, type Listed } from "./dashboard";
import { RowCard } from "./rowCard";
import { RowList } from "./rowList";
import { watchingText } from "./text";
import { watchStore } from "./watchStore";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", flex: 1, minHeight: 0, [narrow]: { flex: "none" } },
  message: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

const { store } = watchStore;

/** 查看: how the ledger stands, and where the selected row comes from. */
export default function WatchStep() {
  const styles = useStyles();
  const text = watchingText();
  const { standing, tolerance, reading, problem, noLedger, selected } = useSyncExternalStore(
    store.subscribe,
    store.get,
  );
  const [listed, setListed] = useState<Listed | null>(null);
  useEffect(() => {
    watchStore.begin();
    return () => watchStore.end();
  }, []);
  return (
    <div className={styles.step} aria-busy={reading}>
      {!noLedger && <RowCard row={selected} tolerance={tolerance} />}
      {standing && !listed && (
        <Dashboard standing={standing} onList={setListed} onRefresh={() => void watchStore.refresh()} />
      )}
      {standing && listed && (
        <RowList listed={listed} names={standing.names} onBack={() => setListed(null)} />
      )}
      {!standing && (
        <div className={styles.message} role="status">
          {reading && <Spinner size="tiny" labelPosition="after" label={text.reading} />}
          {noLedger && (
            <>
              <Body1>{text.noLedger}</Body1>
              <Button appearance="primary" onClick={() => goTo("fill")}>
                {text.toFill}
              </Button>
            </>
          )}
          {problem !== "" && (
            <>
              <Body1>{problem}</Body1>
              <Button onClick={() => void watchStore.refresh()}>{text.refresh}</Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
