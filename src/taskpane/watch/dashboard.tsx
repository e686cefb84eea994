import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { fill } from "../../locales/fill";
import { Choice } from "../controls/choice";
import { Heading } from "../controls/heading";
import { VirtualList } from "../controls/virtualList";
import { BarButton } from "./barButton";
import { type Bar, type Group, type Measure, measures, type Standing } from "./standing";
import { watchingText } from "./text";

const useStyles = makeStyles({
  dashboard: { display: "flex", flexDirection: "column", flex: 1, minHeight: 0 },
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  bars: { padding: `0 ${tokens.spacingHorizontalM}` },
});

export interface Listed extends Bar {
  /** What the rows are, in words. */
  readonly title: string;
}

interface DashboardProps {
  readonly standing: Standing;
  readonly onList: (listed: Listed) => void;
  readonly onRefresh: () => void;
}

const views = ["total", "documents", "units"] as const;

/** How the ledger stands, as bars that lead to the rows: in all, by document, by unit. */
export function Dashboard({ standing, onList, onRefresh }: DashboardProps) {
  const styles = useStyles();
  const text = watchingText();
  const [view, setView] = useState<(typeof views)[number]>("total");
  const [measure, setMeasure] = useState<Measure>("unreported");
  return (
    <div className={styles.dashboard}>
      <div className={styles.head}>
        <div className={styles.line}>
          <Heading>{text.overview}</Heading>
          <span className={styles.line}>
            <Caption1 className={styles.quiet}>{fill(text.asOf, { day: standing.asOf })}</Caption1>
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowClockwise16Regular />}
              aria-label={text.refresh}
              title={text.refresh}
              onClick={onRefresh}
            />
          </span>
        </div>
        <Choice
          label={text.by}
          words={views.map((each) => [each, text[each]] as const)}
          value={view}
          onChoice={setView}
        />
        {view !== "total" && (
          <Choice
            label={text.measure}
            words={measures.map((each) => [each, text.measures[each]] as const)}
            value={measure}
            onChoice={setMeasure}
          />
        )}
      </div>
      {view === "total" ? (
        <TotalBars total={standing.total} onList={onList} />
      ) : (
        <GroupBars
          key={`${view} ${measure}`}
          groups={standing[view]}
          measure={measure}
          otherwise={view === "units" ? text.noUnit : text.noDocument}
          onList={onList}
        />
      )}
    </div>
  );
}

function TotalBars({ total, onList }: { readonly total: Group; readonly onList: DashboardProps["onList"] }) {
  const styles = useStyles();
  const text = watchingText();
  const most = Math.max(1, ...measures.map((measure) => total.bars[measure].ids.length));
  return (
    <div className={styles.bars} data-testid="total-bars">
      {measures.map((measure) => {
        const { ids } = total.bars[measure];
        const name = text.measures[measure];
        return (
          <BarButton
            key={measure}
            name={name}
            measure={measure}
            count={ids.length}
            most={most}
            label={fill(text.bar, { name: "", measure: name, count: ids.length }).trim()}
            onPress={() => onList({ ...total.bars[measure], title: name })}
          />
        );
      })}
    </div>
  );
}

interface GroupBarsProps {
  readonly groups: readonly Group[];
  readonly measure: Measure;
  /** Name of the group that has none. */
  readonly otherwise: string;
  readonly onList: DashboardProps["onList"];
}

/** One measure over documents or units, the longest bar first. */
function GroupBars({ groups, measure, otherwise, onList }: GroupBarsProps) {
  const text = watchingText();
  const shown = groups
    .filter(({ bars }) => bars[measure].ids.length > 0)
    .sort((one, other) => other.bars[measure].ids.length - one.bars[measure].ids.length);
  const most = shown[0]?.bars[measure].ids.length ?? 1;
  const words = text.measures[measure];
  return (
    <VirtualList
      label={words}
      items={shown}
      empty={text.nothing}
      keyOf={({ name }) => name}
      heightOf={() => 44}
      testId="group-bars"
      line={({ name, bars }) => {
        const { ids } = bars[measure];
        const named = name || otherwise;
        return (
          <BarButton
            stacked
            name={named}
            measure={measure}
            count={ids.length}
            most={most}
            label={fill(text.bar, { name: named, measure: words, count: ids.length })}
            onPress={() =>
              onList({ ...bars[measure], title: fill(text.list, { name: named, measure: words }) })
            }
          />
        );
      }}
    />
  );
}
