import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useRef } from "react";
import { narrow } from "../theme/narrow";
import { useLineKeys } from "./useLineKeys";

const useStyles = makeStyles({
  list: {
    flex: 1,
    minHeight: "160px",
    [narrow]: { flex: "none", height: "70vh" },
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  whole: { position: "relative", width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  place: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  empty: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  /** Said where there are none. */
  readonly empty: string;
  readonly keyOf: (item: T) => string;
  /** About how many pixels a line takes, before it is drawn. */
  readonly heightOf: (item: T) => number;
  readonly line: (item: T) => ReactNode;
  readonly testId: string;
  readonly className?: string;
}

/** A list of any length: only the lines in sight are drawn, and the one that the keyboard is on. */
export function VirtualList<T>({
  label,
  items,
  empty,
  keyOf,
  heightOf,
  line,
  testId,
  className,
}: VirtualListProps<T>) {
  const styles = useStyles();
  const list = useRef<HTMLElement>(null);
  const at = <R,>(index: number, of: (item: T) => R, otherwise: R): R => {
    const item = items[index];
    return item === undefined ? otherwise : of(item);
  };
  const { line: current, keys } = useLineKeys(list, items.length, (index) => lines.scrollToIndex(index));
  const lines = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current,
    estimateSize: (index) => at(index, heightOf, 32),
    getItemKey: (index) => at(index, keyOf, String(index)),
    overscan: 6,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(items.length > 0 ? [current] : [])])].sort(
        (a, b) => a - b,
      ),
    // Where the list has no size yet, some lines stand for it.
    initialRect: { width: 320, height: 600 },
  });
  return (
    <section
      ref={list}
      {...keys}
      aria-label={label}
      className={mergeClasses(styles.list, className)}
      data-testid={testId}
    >
      {items.length === 0 ? (
        <div className={styles.empty}>{empty}</div>
      ) : (
        <ul className={styles.whole} style={{ height: lines.getTotalSize() }}>
          {lines.getVirtualItems().map(({ index, key, start }) => (
            <li
              key={key}
              ref={lines.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={styles.place}
              style={{ transform: `translateY(${start}px)` }}
            >
              {at<ReactNode>(index, line, null)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
