import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatRequirement } from "../../check";
import { fill } from "../../locales/fill";
import type { SkippedNumber } from "../../policy";
import { narrow } from "../theme/narrow";
import { isLeft, type Reading } from "./readings";
import { sentenceOf } from "./source/marks";
import { leftOutReasonOf, reasonOf, reviewStepText } from "./text";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  name: { flex: "1 1 60%", [narrow]: { flexBasis: "100%" } },
  wanted: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  // No line ends within a day.
  due: { whiteSpace: "nowrap" },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1 },
  state: { color: tokens.colorPaletteGreenForeground1 },
  words: { display: "block", color: tokens.colorNeutralForeground2 },
  dropped: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
});

/** Characters of a sentence on either side of a number that tell what it is about. */
const around = 28;

/** A reading in the list: what is asked of whom until when, and why to look at it. */
export function ReadingLine({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  const text = reviewStepText();
  const { item, target, leftOut, doubts, state } = reading;
  const [doubt] = doubts;
  const due = dueOf(reading);
  if (leftOut) return <LeftOutLine reading={reading} number={leftOut} />;
  return (
    <>
      <div className={mergeClasses(styles.head, state === "dropped" && styles.dropped)}>
        <span className={styles.name}>
          {target?.indicator ?? `${item?.number ?? ""}${item?.title ?? ""}`}
        </span>
        {target && <span className={styles.wanted}>{formatRequirement(target)}</span>}
      </div>
      <div className={styles.small}>
        {text.kinds[reading.kind]} · {unitsOf(reading)} {due && <span className={styles.due}>· {due}</span>}
      </div>
      {state !== "open" && (
        <div className={mergeClasses(styles.small, styles.state)}>✓ {text.states[state]}</div>
      )}
      {isLeft(reading) && doubt && (
        <div className={mergeClasses(styles.small, styles.doubt)}>⚠ {reasonOf(doubt)}</div>
      )}
    </>
  );
}

/** A number that was not taken for a target, in its sentence, and why. */
function LeftOutLine({ reading, number }: { readonly reading: Reading; readonly number: SkippedNumber }) {
  const styles = useStyles();
  const text = reviewStepText();
  const { start, end } = number.span;
  const sentence = sentenceOf(reading.reviewed.text, number.span);
  const words = (from: number, to: number) => reading.reviewed.text.slice(from, to);
  const [from, to] = [Math.max(sentence.start, start - around), Math.min(sentence.end, end + around)];
  return (
    <>
      <div className={mergeClasses(styles.head, styles.words)} lang="zh-CN">
        {from > sentence.start && "…"}
        {words(from, start)}
        <b>{words(start, end)}</b>
        {words(end, to)}
        {to < sentence.end && "…"}
      </div>
      <div className={styles.small}>{fill(text.leftOut.why, { reason: leftOutReasonOf(number.reason) })}</div>
      {reading.state !== "open" && (
        <div className={mergeClasses(styles.small, styles.state)}>✓ {text.states[reading.state]}</div>
      )}
    </>
  );
}

function unitsOf({ item }: Reading): string {
  const { noUnits, andMore } = reviewStepText();
  const [first, ...others] = item?.units ?? [];
  if (first === undefined) return noUnits;
  return others.length > 0 ? fill(andMore, { first, count: others.length + 1 }) : first;
}

const dueOf = ({ target, item }: Reading): string =>
  target ? (target.due ?? "") : (item?.deadlines.find(({ date }) => date !== null)?.date ?? "");
