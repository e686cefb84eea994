import { makeStyles, tokens } from "@fluentui/react-components";
import { formatRequirement } from "../../check";
import { itemFieldsOf } from "../../corrections";
import { fill } from "../../locales/fill";
import type { Item, Target } from "../../policy";
import type { Reading } from "./readings";
import { reviewStepText } from "./text";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(56px, max-content) 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
  note: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Fact {
  readonly name: string;
  readonly value: string;
  /** Where it comes from, or what stood there before a person set it right. */
  readonly notes: readonly string[];
}

/** What was read, line by line: the value, whether it is printed or inherited, and what it was before a correction. */
export function Facts({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {factsOf(reading).map(({ name, value, notes }) => (
        <div key={name} style={{ display: "contents" }}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>
            {value}
            {notes.map((note) => (
              <span key={note} className={styles.note}>
                {note}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf({ item, target, reviewed: { document } }: Reading): Fact[] {
  const read = document.asRead;
  const itemRead = item && (read.items.find(({ id }) => id === item.id) ?? item);
  const allRead = [...read.items.flatMap(({ targets }) => targets), ...read.unattachedTargets];
  return [
    ...(target ? targetFacts(target, allRead.find(({ id }) => id === target.id) ?? target) : []),
    ...(item && itemRead ? itemFacts(item, itemRead, target === null) : []),
  ];
}

function targetFacts(target: Target, read: Target): Fact[] {
  const { fields, strengths, none, printed, inherited } = reviewStepText();
  const strength = (of: Target) => strengths[of.strength];
  const due = target.dueText && fill(target.dueInherited ? inherited : printed, { text: target.dueText });
  return [
    { name: fields.indicator, value: target.indicator, notes: before(target.indicator, read.indicator) },
    {
      name: fields.requirement,
      value: formatRequirement(target),
      notes: before(formatRequirement(target), formatRequirement(read)),
    },
    {
      name: fields.due,
      value: target.due ?? none,
      notes: target.due === read.due ? (due ? [due] : []) : before(target.due, read.due),
    },
    {
      name: fields.strength,
      value: strength(target),
      notes: target.qualifier
        ? [fill(printed, { text: target.qualifier })]
        : before(strength(target), strength(read)),
    },
    ...(target.subject || read.subject
      ? [{ name: fields.subject, value: target.subject ?? none, notes: before(target.subject, read.subject) }]
      : []),
  ];
}

function itemFacts(item: Item, read: Item, alone: boolean): Fact[] {
  const { fields, none, others, printed, inherited } = reviewStepText();
  const joined = (names: readonly string[]) => names.join("、");
  const [now, was] = [itemFieldsOf(item), itemFieldsOf(read)];
  const more = item.openEnded ? others : "";
  const deadlines = item.deadlines.map((each) =>
    fill(each.inherited ? inherited : printed, { text: each.text }),
  );
  return [
    ...(alone ? [{ name: fields.title, value: `${item.number}${item.title}`, notes: [] }] : []),
    {
      name: fields.leads,
      value: joined(now.leads) || none,
      notes: before(joined(now.leads), joined(was.leads)),
    },
    {
      name: fields.units,
      value: now.units.length > 0 ? joined(now.units) + more : none,
      notes: before(joined(now.units), joined(was.units)),
    },
    ...(alone
      ? [
          {
            name: fields.due,
            value: now.due ?? none,
            notes: now.due === was.due ? deadlines : before(now.due, was.due),
          },
        ]
      : []),
  ];
}

/** What stood there as read, where that is something else. */
function before(now: string | null, read: string | null): string[] {
  const { corrected, none } = reviewStepText();
  return now === read ? [] : [fill(corrected, { text: read || none })];
}
