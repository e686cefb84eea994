import { makeStyles, Spinner } from "@fluentui/react-components";
import { Activity, lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Boundary } from "../failure/boundary";
import { NoticeBar } from "../notices/noticeBar";
import { shown } from "./navigation";
import { type StepId, stepIds, steps } from "./steps";
import { StepTabs } from "./stepTabs";
import { frameText } from "./text";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden" },
  panel: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    outlineStyle: "none",
  },
});

/** Everything around the steps: their tabs, what is being said, and the one step that is shown. */
export function Frame() {
  const styles = useStyles();
  const { step, enter } = useSyncExternalStore(shown.subscribe, shown.get);
  const [visited, setVisited] = useState<readonly StepId[]>([step]);
  if (!visited.includes(step)) setVisited([...visited, step]);
  return (
    <div className={styles.frame}>
      <StepTabs shown={step} />
      <NoticeBar />
      {stepIds
        .filter((id) => visited.includes(id))
        .map((id) => (
          <Activity key={id} mode={id === step ? "visible" : "hidden"}>
            <Panel id={id} enter={enter} />
          </Activity>
        ))}
    </div>
  );
}

/** The place of one step. It keeps its scroll and what was typed while another is shown. */
function Panel({ id, enter }: { readonly id: StepId; readonly enter: boolean }) {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const [Step, setStep] = useState(() => lazy(steps[id]));
  useEffect(() => {
    if (enter) panel.current?.focus();
  }, [enter]);
  return (
    <div
      ref={panel}
      id={`panel-${id}`}
      role="tabpanel"
      aria-labelledby={`tab-${id}`}
      tabIndex={-1}
      className={styles.panel}
      data-step={id}
    >
      <Boundary step={id} onRetry={() => setStep(() => lazy(steps[id]))}>
        <Suspense fallback={<Spinner size="tiny" label={frameText().loading} />}>
          <Step />
        </Suspense>
      </Boundary>
    </div>
  );
}
