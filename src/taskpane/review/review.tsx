import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Addition } from "../../corrections";
import { goTo } from "../frame/navigation";
import { narrow } from "../theme/narrow";
import { useFocusOnce } from "../useFocusOnce";
import { choices, type Filter, matching, optionsOf } from "./filter";
import { FilterBar } from "./filterBar";
import { Legend } from "./legend";
import { Missing } from "./missing";
import { ReadingList } from "./readingList";
import { type Reading, type ReviewedDocument, readingsOf } from "./readings";
import { ReadingView } from "./readingView";
import type { ReviewActions } from "./reviewActions";
import { reviewFilter } from "./reviewFilter";
import { type ReviewPlace, reviewPlace } from "./reviewPlace";
import { reviewStepText } from "./text";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", flex: 1, minHeight: 0, [narrow]: { flex: "none" } },
  top: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  begin: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  empty: {
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    outlineStyle: "none",
  },
  said: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface ReviewProps {
  readonly documents: readonly ReviewedDocument[];
  readonly actions: ReviewActions;
}

/** The list of what was read, or one reading of it beside its source. */
export function Review({ documents, actions }: ReviewProps) {
  const styles = useStyles();
  const text = reviewStepText();
  const readings = useMemo(() => readingsOf(documents), [documents]);
  const filter = useSyncExternalStore(reviewFilter.subscribe, reviewFilter.get);
  const cursor = useSyncExternalStore(reviewPlace.subscribe, reviewPlace.get);
  const move = (change: Partial<ReviewPlace>) => reviewPlace.set({ ...reviewPlace.get(), ...change });
  const [wasOpen, setWasOpen] = useState(false);
  const [said, setSaid] = useState("");
  const listed = useMemo(() => matching(readings, filter), [readings, filter]);
  const options = useMemo(() => optionsOf(readings, filter), [readings, filter]);

  const place = listed.findIndex(({ id }) => id === cursor.id);
  // Where the last doubt is decided nothing is listed any more: that is what one sees then.
  const reading = cursor.open && listed.length > 0 ? readings.find(({ id }) => id === cursor.id) : undefined;
  const to = (at: number) => {
    const next = listed[Math.max(0, Math.min(listed.length - 1, at))];
    if (next) move({ id: next.id, at: listed.indexOf(next) });
  };
  /** What was missed is read now: it is what one looks at, whether or not the filter lists it. */
  const show = ({ target }: Addition) =>
    move({ id: target, at: reading?.leftOut ? cursor.at + 1 : cursor.at });
  const saying: ReviewActions = {
    decide: (corrections, sentence) => {
      actions.decide(corrections, sentence);
      setSaid(sentence);
      for (const correction of corrections) if (correction.kind === "addition") show(correction);
    },
    withdraw: (correction, sentence) => {
      actions.withdraw(correction, sentence);
      setSaid(sentence);
    },
  };

  if (readings.length === 0)
    return (
      <div className={styles.begin}>
        <Body1>{text.empty}</Body1>
        <Button appearance="primary" onClick={() => goTo("files")}>
          {text.toFiles}
        </Button>
      </div>
    );
  return (
    <div className={styles.step}>
      <div role="status" className={styles.said}>
        {said}
      </div>
      {reading ? (
        <ReadingView
          key={reading.id}
          reading={reading}
          at={place}
          total={listed.length}
          actions={saying}
          // Where the reading has left the list, the next one stands in its place.
          onMove={(by) => to(place < 0 && by > 0 ? cursor.at : (place < 0 ? cursor.at : place) + by)}
          onBack={() => {
            move({ open: false });
            setWasOpen(true);
          }}
        />
      ) : (
        <>
          <div className={styles.top}>
            <FilterBar
              readings={readings}
              options={options}
              filter={filter}
              onFilter={(next) => reviewFilter.set(next)}
            />
          </div>
          <Missing documents={documents} onDiscard={(correction) => actions.withdraw(correction, "")} />
          {listed.length === 0 ? (
            <Nothing words={allDecided(readings, filter) ? text.finished : text.nothing} enter={wasOpen} />
          ) : (
            <ReadingList
              readings={listed}
              active={Math.max(0, place < 0 ? Math.min(cursor.at, listed.length - 1) : place)}
              enter={wasOpen}
              onActive={to}
              onOpen={(at) => {
                to(at);
                move({ open: true });
                setWasOpen(true);
              }}
            />
          )}
          <Legend of="list" />
        </>
      )}
    </div>
  );
}

/** Every doubt is decided, and only the doubtful ones were asked for. */
const allDecided = (readings: readonly Reading[], filter: Filter): boolean =>
  filter.onlyDoubtful && choices(filter) === 0 && readings.some(({ doubts }) => doubts.length > 0);

interface NothingProps {
  readonly words: string;
  /** Whether the keyboard comes here, from a reading that was open. */
  readonly enter: boolean;
}

function Nothing({ words, enter }: NothingProps) {
  const place = useRef<HTMLDivElement>(null);
  useFocusOnce(enter ? place : nowhere);
  return (
    <div ref={place} tabIndex={-1} className={useStyles().empty}>
      <Body1>{words}</Body1>
    </div>
  );
}

const nowhere = { current: null };
