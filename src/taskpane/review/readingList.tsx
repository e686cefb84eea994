import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { lineAfter } from "../controls/lineMoves";
import { narrow } from "../theme/narrow";
import { useFocusOnce } from "../useFocusOnce";
import { ReadingLine } from "./readingLine";
import type { Reading } from "./readings";
import { reviewStepText } from "./text";

const useStyles = makeStyles({
  list: {
    flex: 1,
    minHeight: "120px",
    [narrow]: { flex: "none", height: "80vh" },
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  whole: { position: "relative", width: "100%" },
  place: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    // Grounds on which words keep their colours in every theme.
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground3,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});

interface ReadingListProps {
  readonly readings: readonly Reading[];
  /** Which one the keys are on. */
  readonly active: number;
  /** Whether the keyboard comes here, from a reading that was open. */
  readonly enter: boolean;
  readonly onActive: (index: number) => void;
  readonly onOpen: (index: number) => void;
}

const nowhere = { current: null };

/** A list of any length: only the lines in sight are drawn. */
export function ReadingList({ readings, active, enter, onActive, onOpen }: ReadingListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: readings.length,
    getScrollElement: () => list.current,
    estimateSize: () => 64,
    getItemKey: (index) => readings[index]?.id ?? index,
    overscan: 6,
    // Where the list has no size yet, some lines stand for it.
    initialRect: { width: 320, height: 600 },
  });
  useFocusOnce(enter ? list : nowhere);
  useEffect(() => {
    lines.scrollToIndex(active);
  }, [lines, active]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return onOpen(active);
    }
    const next = lineAfter(event.key, active, readings.length);
    if (next === undefined) return;
    event.preventDefault();
    onActive(next);
  };

  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={reviewStepText().list}
      aria-activedescendant={`reading-${active}`}
      className={styles.list}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        const line = target instanceof Element && target.closest("[data-index]");
        if (line) onOpen(Number(line.getAttribute("data-index")));
      }}
    >
      <div className={styles.whole} style={{ height: lines.getTotalSize() }} role="presentation">
        {lines.getVirtualItems().map(({ index, key, start }) => {
          const reading = readings[index];
          return (
            reading && (
              <div
                key={key}
                id={`reading-${index}`}
                ref={lines.measureElement}
                data-index={index}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                aria-setsize={readings.length}
                aria-posinset={index + 1}
                className={mergeClasses(styles.place, index === active && styles.active)}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ReadingLine reading={reading} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
