import type { Paragraph, Report, ReportTable } from "../../report";

/** The report as text for the clipboard: what Word takes over when it is pasted. */
const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

const wordsOf = ({ runs }: Paragraph) => runs.map(({ text }) => text).join("");

/** Title, sections and the tables with a number, in the fonts of GB/T 9704-2012. */
export function reportHtml(report: Report): string {
  const body = "font-family:仿宋_GB2312,仿宋;font-size:16pt;text-indent:2em;margin:0;line-height:28pt";
  const paragraph = (words: string, style: string) => `<p style="${style}">${escaped(words)}</p>`;
  const parts = [
    paragraph(report.title, "font-family:方正小标宋简体,宋体;font-size:22pt;text-align:center"),
    paragraph(wordsOf(report.opening), body),
    ...report.sections.flatMap(({ heading, paragraphs }) => [
      paragraph(heading, `${body};font-family:黑体`),
      ...paragraphs.map((each) =>
        paragraph(wordsOf(each), each.level === 2 ? `${body};font-family:楷体_GB2312,楷体` : body),
      ),
    ]),
    ...tablesOf(report).map(htmlTable),
  ];
  return `<html><body>${parts.join("")}</body></html>`;
}

const tablesOf = ({ breakdowns, lists }: Report) => [...breakdowns, ...lists];

function htmlTable({ title, columns, rows }: ReportTable): string {
  const cell = (name: "td" | "th", words: string, span = 1) =>
    `<${name}${span > 1 ? ` colspan="${span}"` : ""} style="border:1px solid #000;padding:2pt 4pt">${escaped(words)}</${name}>`;
  const head = columns.map(({ label }) => cell("th", label)).join("");
  // Heads within the table stand over all of its columns.
  const lines = rows.map(({ kind, cells }) => {
    const span = kind === "group" || kind === "subgroup" ? columns.length : 1;
    return `<tr>${cells.map(({ text }) => cell("td", text, span)).join("")}</tr>`;
  });
  return `<p style="font-family:黑体;font-size:14pt">${escaped(title)}</p><table style="border-collapse:collapse;font-size:10.5pt"><tr>${head}</tr>${lines.join("")}</table>`;
}

/** The same for programs that take no formats. */
export const reportPlain = (report: Report): string =>
  [
    report.title,
    wordsOf(report.opening),
    ...report.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(wordsOf)]),
    ...tablesOf(report).flatMap(({ title, columns, rows }) => [
      title,
      columns.map(({ label }) => label).join("\t"),
      ...rows.map(({ cells }) => cells.map(({ text }) => text).join("\t")),
    ]),
  ].join("\n");
