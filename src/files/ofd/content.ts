import type { Page, Rule, Run } from "../layout";
import { emsOf } from "../layout";
import { attributesOf, walkXml } from "../xml";
import { numbersOf, POINTS, stepsOf } from "./numbers";

/** A page's content with the templates that it stands on. */
export interface Content extends Page {
  templates: string[];
}

/** What a text object or a path says of all that is in it. */
interface Frame {
  x: number;
  y: number;
  matrix: number[];
  size: number;
  turned: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads a page or a template; `box` is the document's own size of a page. */
export function contentOf(xml: string, box: string): Content {
  const [, , width = 210, height = 297] = numbersOf(box);
  const page: Content = {
    width: width * POINTS,
    height: height * POINTS,
    runs: [],
    rules: [],
    templates: [],
  };
  let frame: Frame | null = null;
  let code: Attributes | null = null;
  let text = "";
  walkXml(xml, {
    open(tag) {
      const attributes = attributesOf(tag);
      text = "";
      if (tag.local === "Template" && attributes.TemplateID) page.templates.push(attributes.TemplateID);
      if (tag.local === "TextObject" || tag.local === "PathObject")
        frame = attributes.Visible === "false" ? null : frameOf(attributes);
      if (tag.local === "TextCode") code = attributes;
    },
    text(more) {
      text += more;
    },
    close(tag) {
      if (tag.local === "PhysicalBox") {
        const [, , own = width, high = height] = numbersOf(text);
        Object.assign(page, { width: own * POINTS, height: high * POINTS });
      }
      if (tag.local === "TextCode" && frame && code && !frame.turned)
        page.runs.push(...runsOf(text, code, frame));
      if (tag.local === "AbbreviatedData" && frame) page.rules.push(...rulesOf(text, frame));
      if (tag.local === "TextObject" || tag.local === "PathObject") frame = null;
      text = "";
    },
  });
  return page;
}

function frameOf({ Boundary, CTM, Size, ReadDirection, CharDirection }: Attributes): Frame {
  const [x = 0, y = 0] = numbersOf(Boundary);
  const own = numbersOf(CTM);
  const matrix = own.length === 6 ? own : [1, 0, 0, 1, 0, 0];
  const [a = 1, b = 0] = matrix;
  const sideways = [ReadDirection, CharDirection].some((turn) => (Number(turn) || 0) % 360 !== 0);
  return { x, y, matrix, size: Number(Size) || 0, turned: sideways || a <= 0 || Math.abs(b) > a * 0.1 };
}

/** A point of an object on its page, in points. */
const placed = (
  { x, y, matrix: [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] }: Frame,
  px: number,
  py: number,
) => ({
  x: (x + a * px + c * py + e) * POINTS,
  y: (y + b * px + d * py + f) * POINTS,
});

/** A text code's characters as runs, parted where one stands away from the one before it. */
function runsOf(text: string, { X, Y, DeltaX, DeltaY }: Attributes, frame: Frame): Run[] {
  const across = stepsOf(DeltaX);
  const down = stepsOf(DeltaY);
  const [a = 1, , , d = 1] = frame.matrix;
  const size = frame.size * Math.abs(d) * POINTS;
  const runs: Run[] = [];
  let [px, py] = [Number(X) || 0, Number(Y) || 0];
  for (const [at, char] of [...text].entries()) {
    const { x, y } = placed(frame, px, py);
    const width = emsOf(char) * frame.size * a * POINTS;
    const last = runs.at(-1);
    if (last && Math.abs(last.y - y) < size * 0.1 && Math.abs(x - last.x - last.width) < size * 0.9) {
      last.text += char;
      last.width = x + width - last.x;
    } else runs.push({ text: char, x, y, width, size });
    px += across[at] ?? (DeltaX === undefined ? emsOf(char) * frame.size : 0);
    py += down[at] ?? 0;
  }
  return runs.filter((run) => run.text.trim() !== "");
}

/** The straight strokes of a path: `M x y`, `L x y`, `C` back to its start (GB/T 33190-2016, 9.1). */
function rulesOf(data: string, frame: Frame): Rule[] {
  const rules: Rule[] = [];
  let from = placed(frame, 0, 0);
  let start = from;
  for (const [, step = "", rest] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [x = 0, y = 0] = numbersOf(rest).slice(-2);
    const to = step === "C" ? start : placed(frame, x, y);
    if (step === "L" || step === "C") rules.push(between(from, to));
    if (step === "M" || step === "S") start = to;
    from = to;
  }
  return rules;
}

const between = (a: { x: number; y: number }, b: { x: number; y: number }): Rule => ({
  left: Math.min(a.x, b.x),
  right: Math.max(a.x, b.x),
  top: Math.min(a.y, b.y),
  bottom: Math.max(a.y, b.y),
});
