import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { scrolls } from "../scrolls";
import { reviewStepText } from "../text";
import type { MarkKind, Passage } from "./marks";
import { type Segment, segmentsOf } from "./segments";

const useStyles = makeStyles({
  source: {
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "1.75",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  paragraph: { margin: 0 },
  rest: { color: tokens.colorNeutralForeground3 },
  sentence: { color: tokens.colorNeutralForeground1 },
  reading: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    borderRadius: "2px",
    "@media (forced-colors: active)": { color: "HighlightText", backgroundColor: "Highlight" },
  },
  unit: {
    backgroundColor: "transparent",
    color: tokens.colorPaletteBlueForeground2,
    textDecoration: "underline",
    textUnderlineOffset: "3px",
  },
  due: {
    backgroundColor: "transparent",
    color: tokens.colorPaletteDarkOrangeForeground1,
    textDecoration: "underline dotted",
    textUnderlineOffset: "3px",
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface SourceViewProps {
  readonly text: string;
  readonly passage: Passage;
  readonly className?: string;
  /** Called with the words that were selected; empty where nothing is. */
  readonly onSelect: (words: string) => void;
}

/** The paragraph a reading comes from, its words marked. */
export function SourceView({ text, passage, className, onSelect }: SourceViewProps) {
  const styles = useStyles();
  const words = reviewStepText();
  const source = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => segmentsOf(text, passage), [text, passage]);
  // Another passage begins at its own reading.
  useEffect(() => {
    const mark = passage.marks.length > 0 && source.current?.querySelector("[data-kind=reading]");
    if (mark) mark.scrollIntoView({ block: "center" });
    else source.current?.scrollTo({ top: 0 });
  }, [passage]);
  useEffect(() => {
    const look = () => onSelect(selectedIn(source.current));
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [onSelect]);
  return (
    <>
      <section
        ref={source}
        aria-label={words.source}
        {...scrolls}
        className={mergeClasses(styles.source, className)}
        lang="zh-CN"
      >
        {paragraphs.map((segments) => (
          <p key={segments[0]?.start} className={styles.paragraph}>
            {segments.map((segment) => (
              <Words key={segment.start} segment={segment} />
            ))}
          </p>
        ))}
      </section>
      <div className={styles.legend} aria-hidden>
        <span className={styles.reading}>{words.legend.reading}</span>
        <span className={styles.unit}>{words.legend.unit}</span>
        <span className={styles.due}>{words.legend.due}</span>
      </div>
    </>
  );
}

/** Of several marks on the same words the one that is drawn. */
const drawn: readonly MarkKind[] = ["due", "unit", "reading"];

function Words({ segment: { text, kinds } }: { readonly segment: Segment }) {
  const styles = useStyles();
  const kind = drawn.find((each) => kinds.has(each));
  const inReading = kinds.has("reading") && styles.reading;
  if (!kind || kind === "sentence")
    return <span className={kinds.has("sentence") ? styles.sentence : styles.rest}>{text}</span>;
  return (
    <mark
      className={mergeClasses(styles[kind], inReading)}
      data-kind={kinds.has("reading") ? "reading" : kind}
    >
      {text}
    </mark>
  );
}

function selectedIn(element: HTMLElement | null): string {
  const selection = document.getSelection();
  const inside = element && selection && !selection.isCollapsed && element.contains(selection.anchorNode);
  return inside ? selection.toString() : "";
}
