import { largest, smallest } from "../../lists";
import { linesOf, textOf } from "./lines";
import type { Rule, Run } from "./page";

/** A row of a table. */
export interface Row {
  cells: string[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Lines closer than this (points) are one; ends that are closer meet. */
const NEAR = 4;
/** Shorter strokes are no lines of a table. */
const SHORTEST = 6;

interface Grid {
  xs: number[];
  ys: number[];
  across: Rule[];
  upright: Rule[];
}

/** The tables that rules draw, row by row from the top; a cell that spans rows is given in each of them. */
export function ruledTables(rules: readonly Rule[], runs: readonly Run[]): { tables: Row[][]; rest: Run[] } {
  const grids = gridsOf(rules);
  const taken = new Set<Run>();
  const tables = grids.flatMap((grid) => {
    const inside = runs.filter((run) => isInside(run, grid));
    const rows = rowsOf(grid, inside);
    if (rows.every(({ cells }) => cells.filter((cell) => cell !== "").length < 2)) return [];
    for (const run of inside) taken.add(run);
    return [rows];
  });
  return { tables, rest: runs.filter((run) => !taken.has(run)) };
}

/** Rules that touch each other make a grid where at least two cross two others. */
function gridsOf(rules: readonly Rule[]): Grid[] {
  const lines = rules.filter((rule) => isAcross(rule) || isUpright(rule));
  return touching(lines).flatMap((group) => {
    const across = group.filter(isAcross);
    const upright = group.filter(isUpright);
    const ys = distinct(across.map(({ top, bottom }) => (top + bottom) / 2));
    const inner = upright.map(({ left, right }) => (left + right) / 2);
    // Tables of three lines are open at both sides.
    const xs = distinct([
      ...inner,
      smallest(across, ({ left }) => left),
      largest(across, ({ right }) => right),
    ]);
    return ys.length > 1 && xs.length > 2 ? [{ xs, ys, across, upright }] : [];
  });
}

const isAcross = ({ left, top, right, bottom }: Rule): boolean =>
  bottom - top < NEAR && right - left > SHORTEST && right - left > bottom - top;
const isUpright = ({ left, top, right, bottom }: Rule): boolean =>
  right - left < NEAR && bottom - top > SHORTEST && bottom - top > right - left;

const meet = (a: Rule, b: Rule): boolean =>
  a.left <= b.right + NEAR &&
  b.left <= a.right + NEAR &&
  a.top <= b.bottom + NEAR &&
  b.top <= a.bottom + NEAR;

/** Beyond this many rules a page is a drawing. */
const MOST_RULES = 3000;

function touching(rules: readonly Rule[]): Rule[][] {
  if (rules.length > MOST_RULES) return [];
  const groups: Rule[][] = [];
  const left = new Set([...rules].sort((a, b) => a.top - b.top));
  for (const first of left) {
    left.delete(first);
    const group = [first];
    for (const rule of group)
      for (const other of left)
        if (meet(rule, other)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

function distinct(places: number[]): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.filter((place, at) => at === 0 || place - (sorted[at - 1] ?? 0) > NEAR);
}

function isInside({ x, y, width, size }: Run, { xs, ys }: Grid): boolean {
  const [middle, height] = [x + width / 2, y - size / 3];
  return (
    middle > (xs[0] ?? 0) && middle < (xs.at(-1) ?? 0) && height > (ys[0] ?? 0) && height < (ys.at(-1) ?? 0)
  );
}

function rowsOf(grid: Grid, runs: readonly Run[]): Row[] {
  const { xs, ys } = grid;
  const width = xs.length - 1;
  const owner = owners(grid);
  const held = new Map<number, Run[]>();
  for (const run of runs) {
    const row = bandOf(ys, run.y - run.size / 3);
    const column = bandOf(xs, run.x + run.width / 2);
    const own = owner[row * width + column] ?? 0;
    held.set(own, [...(held.get(own) ?? []), run]);
  }
  const text = new Map([...held].map(([own, each]) => [own, linesOf(each).map(textOf).join("")]));
  const rows = ys.slice(0, -1).map((top, row): Row => {
    const cells = xs.slice(0, -1).map((_, column) => {
      const at = row * width + column;
      const own = owner[at] ?? at;
      const isRepeat = column > 0 && owner[at - 1] === own;
      return isRepeat ? "" : (text.get(own) ?? "");
    });
    return { cells, left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top, bottom: ys[row + 1] ?? top };
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** Between which two edges a place lies. */
const bandOf = (edges: readonly number[], place: number): number =>
  Math.max(0, edges.slice(0, -1).filter((edge) => edge <= place).length - 1);

/** For each field of the grid the first field of the cell that it belongs to: fields without a line between are one cell. */
function owners({ xs, ys, across, upright }: Grid): number[] {
  const width = xs.length - 1;
  const height = ys.length - 1;
  const owner = Array.from({ length: width * height }, (_, at) => at);
  const unite = (a: number, b: number) => {
    const [from, to] = [owner[b] ?? b, owner[a] ?? a];
    for (const [at, own] of owner.entries()) if (own === from) owner[at] = Math.min(from, to);
    for (const [at, own] of owner.entries()) if (own === to) owner[at] = Math.min(from, to);
  };
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const [left = 0, right = 0] = [xs[column], xs[column + 1]];
      const [top = 0, bottom = 0] = [ys[row], ys[row + 1]];
      if (
        column + 1 < width &&
        !upright.some(
          (rule) =>
            Math.abs((rule.left + rule.right) / 2 - right) <= NEAR &&
            covers(rule.top, rule.bottom, top, bottom),
        )
      )
        unite(at, at + 1);
      if (
        row + 1 < height &&
        !across.some(
          (rule) =>
            Math.abs((rule.top + rule.bottom) / 2 - bottom) <= NEAR &&
            covers(rule.left, rule.right, left, right),
        )
      )
        unite(at, at + width);
    }
  return owner;
}

/** The stroke from `a` to `b` covers most of the way from `from` to `to`. */
const covers = (a: number, b: number, from: number, to: number): boolean =>
  Math.min(b, to) - Math.max(a, from) > (to - from) * 0.6;
