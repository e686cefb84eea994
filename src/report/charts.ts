import type { LightColour, Verdict } from "../check";
import { checkText } from "../locales/zh-CN/check";
import type { ReportText } from "../locales/zh-CN/report";
import { verdicts } from "./digest";
import type { Facts } from "./facts";
import { taskClasses } from "./judge/classify";
import type { JudgedTask } from "./judge/judge";
import { monthWords, shortened } from "./prose/words";
import type { LightCount, ReportChart, ReportChartSeries, TaskClass } from "./report";

const verdictColours: Record<Verdict, string> = {
  met: "4C9F70",
  unmet: "C8504B",
  unreported: "BFBFBF",
  manual: "5B8DB8",
  unitMismatch: "E0A93B",
};

const classColours: Record<TaskClass, string> = {
  finished: "2F7D4F",
  ahead: "6DB58A",
  onPace: "A9D5B5",
  behind: "E0A93B",
  idle: "BFBFBF",
  overdue: "C8504B",
};

const lightColours: Record<LightColour, string> = {
  green: "4C9F70",
  yellow: "E0A93B",
  red: "C8504B",
  blue: "5B8DB8",
  none: "BFBFBF",
};

/** More categories than these cannot be read in a chart that fits the page. */
const MOST = 12;

/** Series without any value are left out, and so is a chart without series. */
const chart = (drawn: ReportChart): ReportChart[] => {
  const series = drawn.series.filter(({ values }) => values.some((value) => value !== 0));
  return drawn.categories.length === 0 || series.length === 0 ? [] : [{ ...drawn, series }];
};

export const chartsOf = (facts: Facts, lights: readonly LightCount[], text: ReportText): ReportChart[] => [
  ...chart(conclusionsByDocument(facts, text)),
  ...chart(progressByUnit(facts, text)),
  ...chart(lightChart(lights, text)),
  ...chart(dueCalendar(facts, text)),
];

function conclusionsByDocument({ documents }: Facts, text: ReportText): ReportChart {
  const shown = [...documents]
    .filter(({ targets }) => targets.length > 0)
    .sort((a, b) => b.targets.length - a.targets.length)
    .slice(0, MOST);
  return {
    key: "conclusionsByDocument",
    title: text.charts.conclusionsByDocument,
    kind: "stackedBar",
    categories: shown.map(({ document }) => shortened(document.title || text.cells.noDocument, 18, text)),
    series: verdicts.map((verdict) => ({
      name: checkText.verdict[verdict],
      color: verdictColours[verdict],
      values: shown.map(({ targets }) => targets.filter((each) => each.verdict === verdict).length),
    })),
  };
}

/** The units with most tasks, in the order of their ranks. */
function progressByUnit({ units }: Facts, text: ReportText): ReportChart {
  const most = new Set([...units].sort((a, b) => b.tasks.length - a.tasks.length).slice(0, MOST));
  const shown = units.filter((unit) => most.has(unit));
  return {
    key: "progressByUnit",
    title: text.charts.progressByUnit,
    kind: "stackedBar",
    categories: shown.map(({ unit }) => shortened(unit, 18, text)),
    series: taskClasses.map((name) => ({
      name: text.classes[name],
      color: classColours[name],
      values: shown.map(({ tasks }) => tasks.filter((judged) => judged.name === name).length),
    })),
  };
}

function lightChart(lights: readonly LightCount[], text: ReportText): ReportChart {
  const colors = lights.map(({ colour }) => lightColours[colour]);
  return {
    key: "lights",
    title: text.charts.lights,
    kind: "doughnut",
    categories: lights.map((each) => each.text),
    series: [
      {
        name: text.columns.tasks,
        color: colors[0] ?? lightColours.none,
        values: lights.map(({ rows }) => rows.ids.length),
        pointColors: colors,
      },
    ],
  };
}

/** Each light with its tasks, in the order of the rules; tasks that no rule fits last. */
export function lightCounts({ state, tasks }: Facts, text: ReportText): LightCount[] {
  const found = new Map<string, LightCount & { rows: { ids: string[] } }>();
  const put = (name: string, colour: LightColour) => {
    const known = found.get(name) ?? { text: name, colour, rows: { table: "tasks" as const, ids: [] } };
    found.set(name, known);
    return known;
  };
  for (const { text: name, colour } of state.lights) put(name, colour);
  for (const { task, light } of tasks)
    put(light.text || text.charts.noLight, light.colour).rows.ids.push(task.id);
  return [...found.values()].filter(({ rows }) => rows.ids.length > 0);
}

/** Months before and after the month of the as-of date that have a column of their own. */
const BEFORE = 3;
const AFTER = 8;

/** 2024-06 → months since year 0. */
const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthDay = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;

/** Tasks by the month that they are due in, finished and not; what lies further away is put together. */
function dueCalendar({ asOf, tasks }: Facts, text: ReportText): ReportChart {
  const dated = tasks.flatMap((judged) =>
    judged.task.due === null ? [] : [{ judged, month: monthNumber(judged.task.due) }],
  );
  const now = monthNumber(asOf);
  const months = dated.map(({ month }) => month);
  const first = Math.max(now - BEFORE, least(months, now));
  const last = Math.min(
    now + AFTER,
    -least(
      months.map((month) => -month),
      -now,
    ),
  );
  const columns = [
    { name: text.charts.earlier, holds: (month: number) => month < first },
    ...Array.from({ length: last - first + 1 }, (_, at) => ({
      name: monthWords(monthDay(first + at), text),
      holds: (month: number) => month === first + at,
    })),
    { name: text.charts.later, holds: (month: number) => month > last },
  ].filter(
    ({ holds }, at, all) => (at > 0 && at < all.length - 1) || dated.some(({ month }) => holds(month)),
  );
  const values = (fits: (judged: JudgedTask) => boolean) =>
    columns.map(({ holds }) => dated.filter(({ judged, month }) => holds(month) && fits(judged)).length);
  const series: ReportChartSeries[] = [
    {
      name: text.charts.finished,
      color: classColours.finished,
      values: values(({ name }) => name === "finished"),
    },
    { name: text.charts.open, color: classColours.behind, values: values(({ name }) => name !== "finished") },
  ];
  return {
    key: "dueCalendar",
    title: text.charts.dueCalendar,
    kind: "stackedColumn",
    categories: columns.map(({ name }) => name),
    series,
  };
}

const least = (numbers: readonly number[], start: number) =>
  numbers.reduce((found, number) => Math.min(found, number), start);
