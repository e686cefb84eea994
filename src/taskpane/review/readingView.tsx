import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular } from "@fluentui/react-icons";
import { type ReactElement, useCallback, useMemo, useRef, useState } from "react";
import { itemFieldsOf } from "../../corrections";
import { fill } from "../../locales/fill";
import { BackButton } from "../controls/backButton";
import { narrow } from "../theme/narrow";
import { useFocusOnce } from "../useFocusOnce";
import { accept, correct, drop } from "./decide";
import { draftOf } from "./edit/draft";
import { draftFrom } from "./edit/newTarget";
import type { Filled, FormKind } from "./edit/parseDraft";
import { ReadingForm } from "./edit/readingForm";
import { Facts } from "./facts";
import { actionOf, type KeyAction } from "./keys";
import { Legend } from "./legend";
import { isLeft, type Reading } from "./readings";
import type { ReviewActions } from "./reviewActions";
import { scrolls } from "./scrolls";
import { passageOf, sentenceOf } from "./source/marks";
import { SourceView } from "./source/sourceView";
import { leftOutReasonOf, reasonOf, reviewStepText } from "./text";
import { Verbs } from "./verbs";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    flex: 1,
    minHeight: 0,
    outlineStyle: "none",
    [narrow]: { flex: "none" },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  position: { color: tokens.colorNeutralForeground3 },
  source: { flex: "0 1 auto", maxHeight: "36vh", minHeight: "72px" },
  // While something is typed the form needs the room more.
  smallSource: { maxHeight: "20vh" },
  body: {
    flex: "1 1 auto",
    minHeight: "96px",
    overflowY: "auto",
    [narrow]: { flex: "none", overflowY: "visible" },
  },
  read: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  doubts: {
    margin: 0,
    paddingLeft: 0,
    listStyleType: "none",
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  state: { color: tokens.colorPaletteGreenForeground1 },
});

interface ReadingViewProps {
  readonly reading: Reading;
  /** Its place among those that are listed, from 0; -1 where the filter no longer shows it. */
  readonly at: number;
  readonly total: number;
  readonly actions: ReviewActions;
  /** Shows another reading: one or more places on, or back. */
  readonly onMove: (by: number) => void;
  readonly onBack: () => void;
}

/** A reading beside its source, and what can be done with it. */
export function ReadingView({ reading, at, total, actions, onMove, onBack }: ReadingViewProps) {
  const styles = useStyles();
  const text = reviewStepText();
  const { item, target, leftOut, reviewed, state, doubts, correction } = reading;
  const words = target?.span ?? leftOut?.span ?? null;
  const view = useRef<HTMLDivElement>(null);
  const selected = useRef("");
  const [form, setForm] = useState<FormKind | null>(null);
  const passage = useMemo(() => passageOf(reviewed.text, item, words), [reviewed.text, item, words]);
  const onSelect = useCallback((words: string) => {
    if (words.trim()) selected.current = words;
  }, []);
  const toView = () => view.current?.focus();
  useFocusOnce(view);

  const now = () => new Date().toISOString();
  const verbs: Readonly<Record<KeyAction, () => void>> = {
    next: () => onMove(1),
    previous: () => onMove(-1),
    back: onBack,
    edit: () => setForm(leftOut ? "addition" : target ? "target" : "task"),
    add: () => setForm("addition"),
    accept: () => {
      if (leftOut) return setForm("addition");
      actions.decide(accept(reading, now()), text.accepted);
      onMove(1);
    },
    drop: () => {
      if (!target) return;
      if (correction?.kind === "addition") actions.withdraw(correction, text.dropped);
      else actions.decide(drop(reading, now()), text.dropped);
      onMove(1);
    },
  };
  const close = () => {
    setForm(null);
    selected.current = "";
    toView();
  };
  const save = (kind: FormKind, filled: Filled) => {
    const { indicator } = filled.target;
    const said = kind === "addition" ? fill(text.added, { indicator }) : text.saved;
    actions.decide(correct(kind, reading, filled, now()), said);
    close();
  };
  const draft = () => {
    if (form !== "addition") return draftOf(item, target, item && itemFieldsOf(item).due);
    if (selected.current.trim()) return draftFrom(selected.current.trim(), item);
    const sentence = sentenceOf(reviewed.text, words ?? { start: passage.start, end: passage.start });
    const number = leftOut ? leftOut.span.start - sentence.start : undefined;
    return draftFrom(reviewed.text.slice(sentence.start, sentence.end), item, number);
  };

  return (
    <section
      ref={view}
      aria-label={target?.indicator ?? leftOut?.text ?? item?.title}
      tabIndex={-1}
      className={styles.view}
      onKeyDown={(event) => {
        const action = form ? undefined : actionOf(event);
        if (!action || isFor(event.target, event.key)) return;
        event.preventDefault();
        verbs[action]();
      }}
    >
      <div className={styles.head}>
        <BackButton label={text.back} disabled={form !== null} onBack={onBack} />
        <Caption1 className={styles.position}>
          {at >= 0 && fill(text.position, { at: at + 1, total })}
        </Caption1>
        <span>
          <Move
            label={text.previous}
            icon={<ArrowUp16Regular />}
            disabled={form !== null || at === 0}
            onClick={verbs.previous}
          />
          <Move
            label={text.next}
            icon={<ArrowDown16Regular />}
            disabled={form !== null || at === total - 1}
            onClick={verbs.next}
          />
        </span>
      </div>
      <SourceView
        text={reviewed.text}
        pages={reviewed.pages}
        passage={passage}
        className={mergeClasses(styles.source, form !== null && styles.smallSource)}
        onSelect={onSelect}
      />
      <div className={styles.body} {...(form ? {} : scrolls)}>
        {form ? (
          <ReadingForm
            key={form}
            kind={form}
            initial={draft()}
            source={reviewed.text}
            onSave={(filled) => save(form, filled)}
            onCancel={close}
          />
        ) : (
          <div className={styles.read}>
            {state !== "open" && <Caption1 className={styles.state}>✓ {text.states[state]}</Caption1>}
            {isLeft(reading) && (
              <ul className={styles.doubts} aria-label={text.doubts}>
                {doubts.map((code) => (
                  <li key={code}>⚠ {reasonOf(code)}</li>
                ))}
              </ul>
            )}
            {leftOut && (
              <Caption1>{fill(text.leftOut.why, { reason: leftOutReasonOf(leftOut.reason) })}</Caption1>
            )}
            <Facts reading={reading} />
          </div>
        )}
      </div>
      {!form && (
        <Verbs
          reading={reading}
          verbs={verbs}
          onRestore={(decided) => actions.withdraw(decided, text.restored)}
        />
      )}
      <Legend of={form ? "form" : leftOut ? "leftOut" : "reading"} />
    </section>
  );
}

interface MoveProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

const Move = ({ label, icon, disabled, onClick }: MoveProps) => (
  <Button
    appearance="subtle"
    size="small"
    aria-label={label}
    title={label}
    icon={icon}
    disabled={disabled}
    onClick={onClick}
  />
);

/** Whether a key is what the element it was pressed on is for: buttons take Enter, the source its arrows. */
function isFor(target: EventTarget, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("button, a")) return key === "Enter";
  return (
    target.closest("[data-scrolls], input, select, textarea") !== null && key !== "Escape" && key.length > 1
  );
}
