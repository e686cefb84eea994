import { largest, smallest } from "../../lists";
import type { Rule } from "../layout";
import { through } from "./runs";

/** Numbers of the drawing operators that matter here, as pdf.js gives them (`OPS`). */
const SAVE = 10;
const RESTORE = 11;
const TRANSFORM = 12;
const STROKES: ReadonlySet<unknown> = new Set([20, 21, 24, 25, 26, 27]);
const FILLS: ReadonlySet<unknown> = new Set([22, 23, 24, 25, 26, 27]);
const FORM_BEGIN = 74;
const FORM_END = 75;
const PATH = 91;

/** Coordinates behind each step of a path: moveTo, lineTo, curveTo, closePath. */
const COORDINATES = [2, 2, 6, 0];
const CURVE = 2;
const CLOSE = 3;

/** A filled stroke is no thicker (points). */
const THIN = 4;

type Matrix = readonly number[];
type Point = readonly [x: number, y: number];

/** The straight lines that a page draws: strokes, edges of stroked boxes, thin filled boxes. */
export function rulesOf(
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
  seen: Matrix,
): Rule[] {
  const rules: Rule[] = [];
  let current = seen;
  const saved: Matrix[] = [];
  for (const [at, operator] of fnArray.entries()) {
    const args = argsArray[at];
    if (operator === SAVE || operator === FORM_BEGIN) saved.push(current);
    if (operator === RESTORE || operator === FORM_END) current = saved.pop() ?? seen;
    const matrix = operator === TRANSFORM ? args : operator === FORM_BEGIN ? listOf(args)[0] : null;
    if (matrix) current = through(current, listOf(matrix).map(Number));
    if (operator === PATH) rules.push(...pathRules(listOf(args), current));
  }
  return rules;
}

/** pdf.js hands matrices and paths over as lists or as 32-bit numbers. */
function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return ArrayBuffer.isView(value)
    ? [...new Float32Array(value.buffer, value.byteOffset, value.byteLength / 4)]
    : [];
}

function pathRules([paint, data]: unknown[], matrix: Matrix): Rule[] {
  const shapes = shapesOf(listOf(listOf(data)[0]).map(Number), matrix);
  return shapes.flatMap((points) => {
    const box = boxOf(points);
    const thin = Math.min(box.right - box.left, box.bottom - box.top) < THIN;
    if (FILLS.has(paint) && thin) return [box];
    if (!STROKES.has(paint)) return [];
    return points.slice(1).map((point, at) => boxOf([points[at] ?? point, point]));
  });
}

/** The corners of each part of a path, as seen on the page; parts with curves are left out. */
function shapesOf(path: readonly number[], matrix: Matrix): Point[][] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const shapes: Point[][] = [];
  let points: Point[] = [];
  let curved = false;
  const end = () => {
    if (points.length > 1 && !curved) shapes.push(points);
    points = [];
    curved = false;
  };
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? CLOSE;
    const [x = 0, y = 0] = path.slice(at + 1, at + 3);
    if (step === 0) end();
    if (step === CURVE) curved = true;
    if (step === CLOSE && points[0]) points.push(points[0]);
    else points.push([a * x + c * y + e, b * x + d * y + f]);
    at += 1 + (COORDINATES[step] ?? 0);
  }
  end();
  return shapes;
}

const boxOf = (points: readonly Point[]): Rule => ({
  left: smallest(points, ([x]) => x),
  top: smallest(points, ([, y]) => y),
  right: largest(points, ([x]) => x),
  bottom: largest(points, ([, y]) => y),
});
