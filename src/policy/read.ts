import { BodyReader } from "./bodyReader";
import type { Finding, Item, Period, PolicyDocument } from "./document";
import { structureFindings } from "./findings";
import { gather } from "./gather";
import { documentId } from "./ids";
import { type Front, readBasis, readFront } from "./outline/front";
import { regionOf } from "./outline/region";
import { outline } from "./outline/tree";
import { unknownNumbers } from "./outline/unknownNumbers";
import { mergeTasks } from "./tables/merge";
import { clean } from "./text/clean";
/** What the text itself lacks and a person knows; each stands in for what was read. */
export interface ReadOptions {
  number?: string;
  issuers?: readonly string[];
  date?: string;
  period?: Period;
}

/** What a document is based on is named early. */
const LONGEST_PREFACE = 4000;

/** Reads one document. Pure and synchronous; any string is read without an error. */
export function readPolicy(source: string, options: ReadOptions = {}): PolicyDocument {
  const { front: frontLines, back, body, findings } = clean(source);
  const read = readFront(frontLines, back);
  const front = {
    ...read,
    number: options.number ?? read.number,
    issuers: options.issuers ? [...options.issuers] : read.issuers,
    date: options.date ?? read.date,
    period: options.period ?? read.period,
  };
  const shape = outline(body);
  // Issuers as printed: a person who corrects them has the same document before them.
  const id = documentId({ ...front, issuers: read.issuers });
  const region = regionOf([...front.issuers, front.noticeTitle ?? "", front.title]);
  const reader = new BodyReader(body, shape, front, id, region.region);
  const sections = reader.sections();
  const prose = reader.items();
  const items = mergeTasks(prose, reader.tableItems());
  return {
    id,
    title: front.title,
    noticeTitle: front.noticeTitle,
    number: front.number,
    issuers: front.issuers,
    ...region,
    date: front.date,
    period: front.period,
    basis: gather(shape.preface, ({ start, end }) =>
      readBasis(body.text.slice(start, Math.min(end, start + LONGEST_PREFACE)), (from, to) =>
        body.quoteOf(start + from, start + to),
      ),
    ),
    leadRule: reader.firstLeads ? "first-listed" : null,
    sections,
    items,
    unattachedTargets: reader.unattached(),
    skipped: reader.skipped,
    findings: [
      ...findings,
      ...structureFindings(sections, prose),
      ...unknownNumbers(shape, body),
      ...missing(front, items),
    ],
  };
}

function missing(front: Front, items: Item[]): Finding[] {
  const codes: [string, boolean][] = [
    ["noTitle", front.title === ""],
    ["noNumber", front.number === null],
    ["noDate", front.date === null],
    ["noItems", items.length === 0],
  ];
  return codes.filter(([, applies]) => applies).map(([code]) => ({ code, details: {}, span: null }));
}
