import fc from "fast-check";
import { buildReport, type LedgerState, type ReportOptions } from "../../src/report";
import { shares } from "../../src/report/shares";
import { state, target, task } from "./states";

/** What a reader reads: each section's sentences under its heading. */
function told(of: LedgerState, options: ReportOptions = {}): Record<string, string[]> {
  const { title, opening, sections } = buildReport(of, options);
  const words = ({ runs }: typeof opening) => runs.map(({ text }) => text).join("");
  return {
    title: [title],
    opening: [words(opening)],
    ...Object.fromEntries(sections.map(({ heading, paragraphs }) => [heading, paragraphs.map(words)])),
  };
}

const [overall, progress, problems, next] = [
  "一、总体情况",
  "二、主要进展",
  "三、存在问题",
  "四、下一步工作要求",
] as const;
const tasks = (...changes: readonly Parameters<typeof task>[1][]) =>
  changes.map((change, at) => task(`d1-${at + 1}`, change));

test("an empty ledger: a title, an opening, one sentence, and no section without anything to say", () => {
  expect(told(state({ documents: [] }))).toEqual({
    title: ["关于任务落实情况的通报"],
    opening: ["现将截至2024年6月30日任务落实情况通报如下。"],
    [overall]: ["台账中尚无任务和指标，无落实情况可通报。"],
  });
});

test("nothing reported yet: no unit is ranked, nobody is blamed, all are asked to report", () => {
  const nothing = { status: null, progress: null };
  const report = told(
    state({ tasks: tasks(nothing, { ...nothing, leads: ["市民政局"] }), targets: [target("d1-t1")] }),
  );
  expect(report[overall]).toEqual([
    "（一）任务进展情况",
    "共2项任务。截至2024年6月30日，尚未启动2项，占100.0%。各项任务均未报送进展，暂不具备评价条件，以上按未启动或逾期统计。",
    "（二）指标完成情况",
    "共1项量化指标（详见附件3）。截至2024年6月30日，各项指标均未填报完成值。各项指标均未到期。",
    "（三）各单位推进情况",
    "任务涉及2个单位。",
  ]);
  expect(report[progress]).toEqual(["截至2024年6月30日，尚无已完成或超序时进度的任务，也无已达标的指标。"]);
  expect(report[problems]).toEqual([
    "各项任务进展报送不及时。2项任务未报送进展情况，涉及市卫生健康局1项、市民政局1项。",
  ]);
  expect(report[next]?.at(-1)).toBe(
    "二是按要求报送进展。市卫生健康局、市民政局要尽快补报2项任务的进展情况，今后按时填报。",
  );
});

test("all finished, one document, one unit: no ranking of one, no problems, no demands", () => {
  const done = { status: "finished" as const, progress: 1 };
  const report = told(state({ tasks: tasks({ ...done, title: "甲事" }, { ...done, title: "乙事" }) }));
  expect(report.title).toEqual(["关于《清源市基层卫生工作要点》落实情况的通报"]);
  expect(report[overall]).toEqual([
    "（一）任务进展情况",
    "共2项任务。截至2024年6月30日，全部完成。",
    "（二）各单位推进情况",
    "任务涉及的单位为市卫生健康局（详见附件1）。",
  ]);
  expect(report[progress]).toEqual(["2项任务已完成：“甲事”（市卫生健康局）、“乙事”（市卫生健康局）。"]);
  expect(report[problems]).toEqual(["各项任务均已完成，未发现到期未达标的情况。"]);
  expect(report[next]).toEqual(["各项任务均已完成，请各有关单位巩固成果，做好资料归档和长效机制建设。"]);
});

test("one or two are 个别, more are 部分, all are 各项", () => {
  const late = { due: "2024-03-31", progress: 0.9, leads: ["市民政局"] };
  const first = (count: number, others: number) =>
    told(state({ tasks: tasks(...Array(count).fill(late), ...Array(others).fill({ progress: 0.6 })) }))[
      problems
    ]?.[0];
  expect(first(2, 5)).toMatch(/^个别任务逾期未办结。2项任务已过完成时限仍未完成：/);
  expect(first(3, 5)).toMatch(/^部分任务逾期未办结。3项/);
  expect(first(3, 0)).toMatch(/^各项任务逾期未办结。3项/);
});

test("problems are named with their units and how far they are behind, and each has its demand", () => {
  const report = told(
    state({
      tasks: tasks(
        { title: "甲事", leads: ["甲局"], due: "2024-06-14" },
        { title: "乙事", leads: ["乙局"], progress: 0.4, problems: "经费没有落实。" },
        { title: "丙事", leads: ["丙局"], status: "idle", progress: 0 },
        { title: "丁事", leads: ["丁局"], progress: 0.7, due: "2024-07-15", start: "2024-06-01" },
      ),
      targets: [target("d1-t1", { actual: 0.36, due: "2024-06-30" }), target("d1-t2", { actual: 0.42 })],
    }),
  );
  expect(report[problems]).toEqual([
    "一是个别任务逾期未办结。1项任务已过完成时限仍未完成：“甲事”（甲局，逾期16天）。",
    "二是个别任务进度滞后。1项任务落后于序时进度：“乙事”（乙局，落后9.7个百分点）。",
    "三是个别任务启动迟缓。1项任务尚未启动，涉及丙局1项。",
    "四是个别指标到期未达标。1项指标已到期，未达到文件要求：“家庭医生签约率”（要求不低于40%，完成36%）。",
    "五是推进中存在实际困难。乙局反映，经费没有落实。",
  ]);
  expect(report[next]?.map((words) => words.slice(0, 12))).toEqual([
    "各有关单位要对照通报情况",
    "一是限期办结逾期任务。甲",
    "二是盯紧临近时限任务。2",
    "三是加快推进滞后任务。乙",
    "四是抓紧启动未开展任务。",
    "五是补齐指标短板。对未达",
  ]);
});

test("since the last report: finished, made good, newly overdue, added, met, and who moved among the units", () => {
  const led = (unit: string, progress: number, change: Parameters<typeof task>[1] = {}) => ({
    ...{ title: `${unit}的事`, leads: [unit], progress },
    ...change,
  });
  const before = state({
    tasks: tasks(
      led("甲局", 0.1),
      led("乙局", 0.95, { due: "2024-07-15" }),
      led("丙局", 0.6),
      led("丁局", 0.7),
    ),
    targets: [target("d1-t1", { actual: 0.3 })],
  });
  const after = state({
    asOf: "2024-07-31",
    tasks: tasks(
      led("甲局", 1, { status: "finished" }),
      led("乙局", 0.95, { due: "2024-07-15" }),
      led("丙局", 0.6),
      led("丁局", 0.7),
      led("戊局", 0.7),
    ),
    targets: [target("d1-t1", { actual: 0.42 })],
  });
  const report = told(after, { earlier: buildReport(before).digest });
  expect(report[overall]?.at(-1)).toBe(
    "与上次通报（截至2024年6月30日）相比，新完成任务1项，原逾期或滞后现已整改到位1项，新增逾期1项，新增任务1项，" +
      "新达标指标1项（详见附件5）。排名上升较多的单位有甲局（由第4到第1）。排名下降较多的单位有乙局（由第1到第5）。",
  );
});

test("nobody in particular is not ranked, and not told to act", () => {
  const report = told(
    state({ tasks: tasks({ leads: ["各有关单位"] }, { leads: ["甲局"] }, { leads: ["乙局"] }) }),
  );
  expect(report[overall]?.join("")).toContain("任务涉及2个单位");
  expect(report[overall]?.join("")).toContain("另有1项任务，文件未明确责任单位");
});

test("not begun and not reported: the counts say which is which, here and in the problems", () => {
  const report = told(
    state({
      tasks: tasks(
        { title: "甲事", leads: ["甲局"], status: "idle", progress: 0 },
        { title: "乙事", leads: ["乙局"], status: null, progress: null },
        { title: "丙事", leads: ["丙局"], status: null, progress: null, due: "2024-06-14" },
        { title: "丁事", progress: 0.6 },
      ),
    }),
  );
  expect(report[overall]?.[1]).toContain("尚未启动2项，占50.0%；逾期未完成1项，占25.0%。");
  expect(report[overall]?.[1]).toContain("2项任务尚未报送进展，其中1项按未启动统计、1项按逾期统计。");
  expect(report[problems]).toContain(
    "二是个别任务启动迟缓。1项任务报送为尚未启动（未报送进展的另列），涉及甲局1项。",
  );
  expect(report[next]?.join("")).toContain("甲局要对报送为尚未启动的1项任务明确工作安排");
});

test("a list that is cut says where the rest stands", () => {
  const done = { status: "finished" as const, progress: 1, leads: ["甲局"] };
  const report = told(state({ tasks: tasks(...Array(6).fill(done), { progress: 0.6 }) }));
  expect(report[progress]?.[1]).toMatch(/^6项任务已完成：.*等（详见附件\d）。$/);
});

test("progress over 100 % is finished, and who makes the report is told", () => {
  const report = buildReport(
    state({
      tasks: tasks({ title: "甲事", progress: 1 }),
      doubts: [{ table: "tasks", id: "d1-1", column: "progress", kind: "over", typed: "1.2" }],
    }),
  );
  const words = report.findings.map(({ runs }) => runs.map(({ text }) => text).join(""));
  expect(words).toEqual(["“甲事”的完成进度超过100%，按100%计，请核对。"]);
});

const sectioned = (section: string | null, progress: number) => ({ section, progress });

test("fast sections are above all slow ones, and nothing at 0.0 % is fast", () => {
  const report = told(
    state({
      tasks: tasks(
        sectioned("一、甲领域", 0.6),
        sectioned("二、乙领域", 0.1),
        sectioned("三、丙领域", 0.1),
        sectioned("四、丁领域", 0.1),
      ),
    }),
  );
  expect(report[overall]?.at(-1)).toMatch(
    /推进较快的有“甲领域”（100.0%）；推进较慢的有“丁领域”（0.0%）、“丙领域”（0.0%）。$/,
  );
});

test("tasks without a section are no area", () => {
  const report = told(
    state({
      tasks: tasks(sectioned("一、甲领域", 0.6), sectioned("二、乙领域", 0.1), sectioned(null, 0.1)),
    }),
  );
  expect(report[overall]?.at(-1)).toMatch(
    /分为2个领域（详见附件\d）.*较快的有“甲领域”（100.0%）；推进较慢的有“乙领域”（0.0%）。$/,
  );
  const one = told(state({ tasks: tasks(sectioned("一、甲领域", 0.6), sectioned(null, 0.1)) }));
  expect(one[overall]?.join("")).not.toContain("个领域");
});

test("nothing reported: the annex gives no ranks, and a later report compares with none", () => {
  const nothing = { status: null, progress: null };
  const of = state({ tasks: tasks(nothing, { ...nothing, leads: ["市民政局"] }) });
  const report = buildReport(of);
  const ranks = report.breakdowns.find(({ key }) => key === "units")?.rows.map(({ cells }) => cells[0]);
  expect(ranks).toEqual([{ text: "—" }, { text: "—" }, { text: "" }]);
  expect(report.digest.ranks).toEqual([]);
});

test("what was typed as words is quoted, not called finished", () => {
  const report = told(
    state({
      tasks: tasks({ progress: 0.6 }),
      targets: [target("d1-t1", { requirement: "完成", actual: "已完成", due: "2024-06-30" })],
    }),
  );
  const words = Object.values(report).flat().join("");
  expect(words).toContain("（要求完成，填报为“已完成”）");
});

test("a bare number stands apart from the title, one with its own mark does not", () => {
  const { lists } = buildReport(
    state({
      tasks: tasks(
        { number: "4", title: "水费收缴率" },
        { number: "（一）", title: "供水" },
        { number: "3.1", title: "排水" },
        { number: "2.", title: "节水" },
        { number: null, title: "治水" },
      ),
    }),
  );
  const names = lists
    .find(({ key }) => key === "onSchedule")
    ?.rows.flatMap(({ cells }) => cells[1]?.text ?? []);
  expect(names).toEqual(["4 水费收缴率", "（一）供水", "3.1 排水", "2.节水", "治水"]);
});

test.each([
  [
    [33, 69, 3, 15, 3],
    [26.9, 56.1, 2.4, 12.2, 2.4],
  ],
  // Three thirds cannot be equal and add up to 100.0.
  [
    [1, 1, 1],
    [33.4, 33.3, 33.3],
  ],
  [
    [2, 0, 1],
    [66.7, 0, 33.3],
  ],
  // What comes out even stays.
  [
    [1, 1, 78],
    [1.3, 1.2, 97.5],
  ],
  [
    [1, 1, 1998],
    [0.1, 0, 99.9],
  ],
  [
    [26, 23, 23, 8],
    [32.5, 28.8, 28.7, 10],
  ],
])("shares of %j add up to 100.0, those of equal counts are equal where they can be", (counts, expected) => {
  expect(shares(counts)).toEqual(expected);
});

test("any shares: 100.0 in sum, each nearly true, even ones exact, equal counts alike wherever they can be", () => {
  const counts = fc.array(fc.oneof(fc.nat(6), fc.nat(120), fc.nat(5000)), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(counts, (given) => {
      const total = given.reduce((sum, count) => sum + count, 0);
      fc.pre(total > 0);
      const tenths = shares(given).map((share) => Math.round(share * 10));
      expect(tenths.reduce((sum, tenth) => sum + tenth, 0)).toBe(1000);
      // In whole numbers: by how many totals a share is off, in tenths.
      const off = given.map((count, at) => (tenths[at] ?? 0) * total - count * 1000);
      expect(off.filter((each) => Math.abs(each) >= total)).toEqual([]);
      expect(off.filter((each, at) => each !== 0 && ((given[at] ?? 0) * 1000) % total === 0)).toEqual([]);
      // Each group of equal counts that is not even goes up or stays: how many may go up in all.
      const uneven = given.filter((count) => (count * 1000) % total > 0);
      const down = given.reduce((sum, count) => sum + Math.floor((count * 1000) / total), 0);
      const sums = new Set([0]);
      for (const count of new Set(uneven)) {
        const size = uneven.filter((each) => each === count).length;
        for (const sum of [...sums]) sums.add(sum + size);
      }
      const kinds = new Set(given.map((count, at) => `${count} ${tenths[at]}`)).size;
      if (sums.has(1000 - down)) expect(kinds).toBe(new Set(given).size);
    }),
    { numRuns: 2000 },
  );
});

test("the share in pace is one number in text, figures and tables, though the classes' shares are rounded to 100.0", () => {
  const rows = (n: number, change: Parameters<typeof task>[1]) =>
    Array<Parameters<typeof task>[1]>(n).fill(change);
  const all = tasks(
    ...rows(33, { status: "finished", section: "二、完善制度" }),
    ...rows(69, { progress: 0.6 }),
    ...rows(3, { progress: 0.2 }),
    ...rows(15, { status: "idle", progress: 0 }),
    ...rows(3, { due: "2024-06-14" }),
  );
  const report = buildReport(state({ tasks: all }));
  const words = told(state({ tasks: all }))[overall]?.[1];
  expect(words).toContain("落后于序时进度3项，占2.4%；尚未启动15项，占12.2%；逾期未完成3项，占2.4%");
  expect(words).toContain("共102项，占83.0%");
  expect(report.figures.find(({ key }) => key === "onSchedule")?.share).toBe(83);
  const sections = report.breakdowns.find(({ key }) => key === "sections");
  expect(sections?.rows.at(-1)?.cells.at(-1)?.text).toBe("83.0%");
});
