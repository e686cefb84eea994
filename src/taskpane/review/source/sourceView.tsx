import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { fill } from "../../../locales/fill";
import { scrolls } from "../scrolls";
import { reviewStepText } from "../text";
import type { MarkKind, Passage } from "./marks";
import { type PageRange, pageRangeOf } from "./page";
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
  page: { marginLeft: "auto", color: tokens.colorNeutralForeground3 },
});

interface SourceViewProps {
  readonly text: string;
  /** Offsets at which the file's pages begin; empty where it knows none. */
  readonly pages: readonly number[];
  readonly passage: Passage;
  readonly className?: string;
  /** Called with the words that were selected; empty where nothing is. */
  readonly onSelect: (words: string) => void;
}

/** The paragraph a reading comes from, its words marked. */
export function SourceView({ text, pages, passage, className, onSelect }: SourceViewProps) {
  const styles = useStyles();
  const words = reviewStepText();
  const source = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => segmentsOf(text, passage), [text, passage]);
  const page = useMemo(() => pageRangeOf(pages, spanOf(passage)), [pages, passage]);
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
      <div className={styles.legend}>
        {explained.map((kind) => (
          <span key={kind} className={styles[kind]} aria-hidden>
            {words.legend[kind]}
          </span>
        ))}
        {page && <span className={styles.page}>{pageWords(page)}</span>}
      </div>
    </>
  );
}

const explained = ["reading", "unit", "due"] as const satisfies readonly MarkKind[];
/** Of several marks on the same words the one that is drawn. */
const drawn = [...explained].reverse();

/** The words of the reading; of an item all its words. */
const spanOf = (passage: Passage) => passage.marks.find(({ kind }) => kind === "reading") ?? passage;

function pageWords({ first, last }: PageRange): string {
  const { page, pages } = reviewStepText();
  return first === last ? fill(page, { page: first }) : fill(pages, { first, last });
}

function Words({ segment: { text, kinds } }: { readonly segment: Segment }) {
  const styles = useStyles();
  const kind = drawn.find((each) => kinds.has(each));
  const inReading = kinds.has("reading") && styles.reading;
  if (!kind) return <span className={kinds.has("sentence") ? styles.sentence : styles.rest}>{text}</span>;
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
