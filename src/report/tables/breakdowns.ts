import { checkText } from "../../locales/zh-CN/check";
import type { ReportText } from "../../locales/zh-CN/report";
import { verdicts } from "../digest";
import { type Facts, type SectionFacts, targetIds } from "../facts";
import type { JudgedTarget } from "../judge/judge";
import type { Cell, ReportTable, TableColumn, TableRow } from "../report";
import { classCells, classColumns, column, count, group, words } from "./parts";

const figures = (text: ReportText): TableColumn[] => [
  column("tasks", text, "number"),
  ...classColumns(text),
  column("onSchedule", text, "number"),
];

const documentName = (title: string, text: ReportText) => title || text.cells.noDocument;

/** Where there is more than one document. */
export function documents(
  { documents: all, tasks, onScheduleShare }: Facts,
  text: ReportText,
): ReportTable[] {
  const own = all.filter((each) => each.tasks.length > 0);
  if (all.length < 2 || own.length === 0) return [];
  const rows = own.map(
    ({ document, tasks: counted }, at): TableRow => ({
      key: document.id,
      kind: "row",
      cells: [words(String(at + 1)), words(documentName(document.title, text)), ...classCells(counted)],
    }),
  );
  return [
    {
      key: "documents",
      title: text.tables.documents,
      columns: [column("order", text), column("document", text, "left"), ...figures(text)],
      rows: [
        ...rows,
        {
          key: "total",
          kind: "total",
          cells: [words(""), words(text.cells.total), ...classCells(tasks, onScheduleShare)],
        },
      ],
      note: null,
      annex: null,
    },
  ];
}

const verdictCells = (targets: readonly JudgedTarget[]): Cell[] => [
  count("targets", targetIds(targets)),
  ...verdicts.map((verdict) =>
    count("targets", targetIds(targets.filter((each) => each.verdict === verdict))),
  ),
];

export function documentTargets({ documents: all, targets }: Facts, text: ReportText): ReportTable[] {
  const own = all.filter((each) => each.targets.length > 0);
  if (all.length < 2 || own.length === 0) return [];
  const rows = own.map(
    ({ document, targets: counted }, at): TableRow => ({
      key: document.id,
      kind: "row",
      cells: [words(String(at + 1)), words(documentName(document.title, text)), ...verdictCells(counted)],
    }),
  );
  return [
    {
      key: "documentTargets",
      title: text.tables.documentTargets,
      columns: [
        column("order", text),
        column("document", text, "left"),
        column("targets", text, "number"),
        ...verdicts.map(
          (verdict): TableColumn => ({ key: verdict, label: checkText.verdict[verdict], align: "number" }),
        ),
      ],
      rows: [
        ...rows,
        {
          key: "total",
          kind: "total",
          cells: [words(""), words(text.cells.total), ...verdictCells(targets)],
        },
      ],
      note: null,
      annex: null,
    },
  ];
}

/** Where there is more than one section; under their documents where there is more than one of those. */
export function sections(
  { sections: all, documents: own, tasks, onScheduleShare }: Facts,
  text: ReportText,
): ReportTable[] {
  if (all.length < 2) return [];
  const row = ({ document, section, tasks: counted }: SectionFacts): TableRow => ({
    key: `${document}\n${section ?? ""}`,
    kind: "row",
    cells: [words(section ?? text.cells.noSection), ...classCells(counted)],
  });
  const rows =
    own.length < 2
      ? all.map(row)
      : own.flatMap(({ document, tasks: counted }) => [
          ...(counted.length > 0
            ? [group(document.id, documentName(document.title, text), counted.length, text)]
            : []),
          ...all.filter((each) => each.document === document.title).map(row),
        ]);
  return [
    {
      key: "sections",
      title: text.tables.sections,
      columns: [column("section", text, "left"), ...figures(text)],
      rows: [
        ...rows,
        {
          key: "total",
          kind: "total",
          cells: [words(text.cells.total), ...classCells(tasks, onScheduleShare)],
        },
      ],
      note: null,
      annex: null,
    },
  ];
}
