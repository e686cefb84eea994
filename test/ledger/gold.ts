import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  Assignment,
  Item,
  ItemKind,
  Level,
  Period,
  PolicyDocument,
  Strength,
  Target,
} from "../../src/policy/document";
import type { Comparison, Direction } from "../../src/policy/requirement";

interface GoldTarget {
  item: number | null;
  indicator: string;
  subject: string | null;
  comparison: Comparison;
  value: number | null;
  high: number | null;
  unit: string | null;
  direction?: Direction;
  grade?: string;
  due: string | null;
  dueInherited: boolean;
  strength: Strength;
  quote: string;
  doubtful?: boolean;
}

interface GoldItem {
  index: number;
  number: string;
  section: string | null;
  subsection: string | null;
  title: string;
  kind: ItemKind;
  units: string[];
  openEnded: boolean;
  lead: string | null;
  alsoUnits: string[];
  deadlines: { text: string; date: string | null }[];
}

interface GoldDocument {
  document: string;
  title: string;
  noticeTitle: string | null;
  number: string | null;
  issuers: string[];
  region: string | null;
  level: Level | null;
  date: string | null;
  period: Period | null;
  basis: { title: string; number: string | null }[];
  leadRule: "first-listed" | null;
  sections: { number: string; title: string }[];
  items: GoldItem[];
  targets: GoldTarget[];
}

const nowhere = { start: 0, end: 0 };
const gold = join(__dirname, "../gold");
const seeds = join(__dirname, "../../seeds");

/** The five documents as their gold readings have them; bodies are the seeds' words between two titles. */
export const goldDocuments = (): PolicyDocument[] =>
  readdirSync(gold)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => toDocument(JSON.parse(readFileSync(join(gold, file), "utf8"))));

function toDocument(read: GoldDocument): PolicyDocument {
  const bodies = bodiesOf(read);
  const targets = (item: number | null) =>
    read.targets
      .map((target, index) => ({ target, id: `${read.document}-T${index + 1}` }))
      .filter(({ target }) => target.item === item)
      .map(({ target, id }) => toTarget(target, id));
  return {
    ...read,
    id: read.document,
    sections: read.sections.map((section, index) => ({
      ...section,
      id: `${read.document}-S${index + 1}`,
      span: nowhere,
    })),
    items: read.items.map((item, index) => toItem(item, bodies[index] ?? "", read, targets(item.index))),
    unattachedTargets: targets(null),
    findings: [],
    skipped: [],
  };
}

function toItem(item: GoldItem, body: string, { document }: GoldDocument, targets: Target[]): Item {
  const leads = item.lead ? [item.lead] : [];
  return {
    ...item,
    id: `${document}-${String(item.index).padStart(2, "0")}`,
    body,
    leads,
    assignments: item.units.map(
      (unit): Assignment => ({ unit, role: leads.includes(unit) ? "lead" : "responsible" }),
    ),
    deadlines: item.deadlines.map(({ text, date }) => ({
      text,
      date,
      inherited: false,
      span: null,
      recurs: null,
    })),
    targets,
    span: nowhere,
    review: [],
  };
}

const toTarget = (target: GoldTarget, id: string): Target => ({
  ...target,
  id,
  direction: target.direction ?? null,
  grade: target.grade ?? null,
  reference: target.comparison === "relative" ? "参照值" : null,
  span: nowhere,
  dueText: target.due,
  qualifier: null,
  recogniser: "gold",
  review: target.doubtful ? ["doubtful"] : [],
});

function bodiesOf({ document, items }: GoldDocument): string[] {
  const source = readFileSync(join(seeds, `${document}.txt`), "utf8").replace(/[ \t\u3000]+/g, "");
  let from = 0;
  const starts = items.map(({ title }) => {
    const found = source.indexOf(title.replace(/\s/g, ""), from);
    if (found >= 0) from = found + title.length;
    return found;
  });
  return starts.map((start, index) => {
    if (start < 0) return "";
    const next = starts.slice(index + 1).find((later) => later > start) ?? start + 600;
    return source.slice(start + (items[index]?.title.length ?? 0), next).trim();
  });
}
