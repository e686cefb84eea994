import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import type { ChartKind } from "../../../src/ledger";
import type { Plotted } from "../../../src/workbench/page/charts/data";
import { ChartPicture } from "../../../src/workbench/page/charts/picture";
import { scaleOf } from "../../../src/workbench/page/charts/scale";

const chart = (
  kind: ChartKind,
  series: readonly (readonly (number | null)[])[],
  names = ["甲局", "乙局"],
): Plotted => ({
  kind,
  title: "各单位任务进展",
  legend: "bottom",
  labels: "0;;",
  valueAxis: kind === "stackedBar" ? null : { minimum: 0, format: "0" },
  topDown: true,
  categories: names.map((name, at) => ({ key: `${at}`, name })),
  series: series.map((values, at) => ({
    key: `${at}`,
    name: `系列${at + 1}`,
    color: ["2F7D4F", "A9D5B5", "C8504B"][at] ?? "BFBFBF",
    pointColors: kind === "doughnut" ? ["2F7D4F", "C8504B"] : [],
    dashed: false,
    values,
  })),
});
const drawn = (of: Plotted) => renderToStaticMarkup(<ChartPicture chart={of} width={400} height={200} />);
const rects = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="#(\w+)"/g)]
    .map(([, x, y, width, height, fill]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
      fill,
    }))
    // Keys of the legend are 8 by 8.
    .filter(({ width, height }) => width !== 8 || height !== 8);

test("stacked bars are as long as their numbers, one after the other, from the top down", () => {
  const svg = drawn(
    chart("stackedBar", [
      [6, 2],
      [3, 0],
    ]),
  );
  const [first, second, below, ...others] = rects(svg);
  expect(others).toEqual([]);
  expect(first?.width).toBeCloseTo(2 * (second?.width ?? 0), 5);
  expect(first?.width).toBeCloseTo(3 * (below?.width ?? 0), 5);
  expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 5);
  expect(below?.y).toBeGreaterThan(first?.y ?? 0);
  expect(svg).toContain("甲局");
  expect(svg).toContain("系列2");
});

test("numbers are dark on light bars and white on dark ones", () => {
  const svg = drawn(
    chart("stackedBar", [
      [6, 6],
      [6, 6],
    ]),
  );
  const inks = [...svg.matchAll(/<text[^>]*fill="#(\w+)"[^>]*>6</g)].map(([, ink]) => ink);
  expect(new Set(inks)).toEqual(new Set(["FFFFFF", "262626"]));
});

test("columns stand on the foot of the plot", () => {
  const [first, second] = rects(drawn(chart("stackedColumn", [[4, 8]])));
  expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo((second?.y ?? 0) + (second?.height ?? 0), 5);
  expect(second?.height).toBeCloseTo(2 * (first?.height ?? 0), 5);
});

test("a gap parts a line", () => {
  const svg = drawn(chart("line", [[1, 2, null, 4]], ["一月", "二月", "三月", "四月"]));
  expect(/<path d="([^"]+)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(2);
});

test("a ring with one slice is whole", () => {
  expect(drawn(chart("doughnut", [[7, 0]])).match(/<path/g)).toHaveLength(1);
});

test("the axis has whole steps and holds every number", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 12 }), (values) => {
      const { minimum, maximum, ticks } = scaleOf(chart("column", [values], values.map(String)));
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(minimum).toBe(0);
      expect(maximum).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks.length).toBeLessThanOrEqual(8);
    }),
  );
});

test("a bar below zero lies on the other side of the axis, and is as long as its number", () => {
  const [up, down, ...others] = rects(drawn({ ...chart("column", [[4, -2]]), valueAxis: { format: "0" } }));
  expect(others).toEqual([]);
  expect(up?.height).toBeCloseTo(2 * (down?.height ?? 0), 5);
  expect(down?.y).toBeCloseTo((up?.y ?? 0) + (up?.height ?? 0), 5);
});

test("an axis has round numbers, and takes a whole column of a sheet", () => {
  expect(scaleOf(chart("column", [[0.1, 0.5]])).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  const column = Array.from({ length: 300_000 }, (_, at) => at % 7);
  expect(scaleOf({ ...chart("column", [column]), categories: [] }).maximum).toBeGreaterThanOrEqual(6);
});

test("whatever the cells hold, the picture has numbers in all its places", () => {
  const kinds = fc.constantFrom<ChartKind>(
    "bar",
    "stackedBar",
    "column",
    "stackedColumn",
    "line",
    "pie",
    "doughnut",
  );
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 99 }), { nil: null }), { maxLength: 4 });
  fc.assert(
    fc.property(kinds, fc.array(values, { maxLength: 3 }), (kind, series) => {
      expect(drawn(chart(kind, series))).not.toMatch(/NaN|Infinity|undefined|="-/);
    }),
  );
});

test("numbers stand in their format; series of one name stay two", () => {
  const both = chart("stackedBar", [
    [0.4, 0.2],
    [0.35, 0.1],
  ]);
  const svg = drawn({
    ...both,
    labels: "0%",
    series: both.series.map((each) => ({ ...each, name: "系列" })),
  });
  for (const words of ["40%", "20%", "35%"]) expect(svg).toContain(`>${words}<`);
  expect(svg.match(/>系列</g)).toHaveLength(2);
  expect(drawn({ ...chart("column", [[0.5, 1]]), valueAxis: { minimum: 0, format: "0%" } })).toContain(
    ">100%<",
  );
});

test("names wider than their room go over two lines, then are cut short, and never leave the picture", () => {
  const long = "广东省深化医药卫生体制改革近期重点工作任务分工方案";
  const names = (svg: string) =>
    [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="end"[^>]*>([^<]+)</g)].map(([, x, words = ""]) => ({
      left: Number(x) - words.length * 12,
      words,
    }));
  const [first, second] = names(drawn(chart("stackedBar", [[6, 2]], [long, "乙局"])));
  expect(`${first?.words}${second?.words}`).toBe(long);
  const tight = names(drawn(chart("stackedBar", [[1, 1, 1, 1, 1, 1, 1, 1]], new Array(8).fill(long))));
  expect(tight.filter(({ words }) => /^广东省.*…$/.test(words))).toHaveLength(8);
  for (const { left } of [first, second, ...tight].flatMap((each) => each ?? []))
    expect(left).toBeGreaterThanOrEqual(0);
});
