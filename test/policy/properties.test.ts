import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type PolicyDocument, readPolicy } from "../../src/policy";
import adversarial from "./cases/adversarial.json";

const SEEDS = join(__dirname, "../../seeds");
const seeds = readdirSync(SEEDS)
  .filter((f) => f.endsWith(".txt"))
  .map((f) => readFileSync(join(SEEDS, f), "utf8"));

const pieces = [
  "一、总体要求\n",
  "（一）加强服务。",
  "1.推进改革。",
  "（1）",
  "到2025年，",
  "年内",
  "至少30%",
  "1/4",
  "2.2万户",
  "、",
  "，",
  "；",
  "。",
  "\n",
  "\n\n",
  "（",
  "）",
  "【",
  "】",
  "《",
  "》",
  "“",
  "”",
  "全部纳入",
  "所有医院",
  "分别达到90%、85%以上",
  "（省卫生健康委、财政厅负责）",
  "责任单位：市民政局",
  "万",
  "亿",
  "十",
  "百分之九十",
  "三级甲等",
  "比2020年下降",
  "个百分点",
  "\t",
  "|",
  "　",
  " ",
  "\r\n",
  "\u00a0",
  "- 3 -",
  "=SUM(A1)",
  "😀",
  "𠮷",
  "\ud800",
  "以下均需各市政府负责，不再列出",
];
const policyLike = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join(""));

const spans = (read: PolicyDocument) => [
  ...read.sections.map((s) => s.span),
  ...read.items.flatMap((i) => [
    i.span,
    ...i.deadlines.flatMap((d) => (d.span ? [d.span] : [])),
    ...i.targets.map((t) => t.span),
  ]),
  ...read.unattachedTargets.map((t) => t.span),
  ...read.findings.flatMap((f) => (f.span ? [f.span] : [])),
];

test("any text is read without an error, the same way twice, and every span lies in it", () => {
  fc.assert(
    fc.property(fc.oneof(policyLike, fc.string({ unit: "binary", maxLength: 400 })), (text) => {
      const read = readPolicy(text);
      expect(readPolicy(text)).toEqual(read);
      for (const { start, end } of spans(read)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 600 },
  );
});

test("ids are unique", () => {
  fc.assert(
    fc.property(policyLike, (text) => {
      const read = readPolicy(text);
      const ids = [
        ...read.sections.map((s) => s.id),
        ...read.items.flatMap((i) => [i.id, ...i.targets.map((t) => t.id)]),
        ...read.unattachedTargets.map((t) => t.id),
      ];
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test("a sentence put in, or a number corrected, changes no other target's id", () => {
  const sentences = [
    "新建医院3所。",
    "培训人员200人。",
    "签约率达到40%。",
    "召开会议不少于2次。",
    "床位数达到500张。",
  ];
  const ids = (words: string[]) =>
    readPolicy(`一、任务\n（一）做事。推进工作。${words.join("")}`).items[0]?.targets.map((t) => t.id) ?? [];
  fc.assert(
    fc.property(fc.shuffledSubarray(sentences, { minLength: 2 }), fc.nat(4), (words, at) => {
      const before = ids(words);
      expect(before).toHaveLength(words.length);
      const more = [...words.slice(0, at), "建成公园2个。", ...words.slice(at)];
      expect(ids(more)).toEqual(expect.arrayContaining(before));
      expect(ids(words.map((w) => w.replace(/\d+/, "77")))).toEqual(before);
    }),
  );
});

test("a quote holds nothing that its span in the source does not", () => {
  fc.assert(
    fc.property(policyLike, (text) => {
      for (const item of readPolicy(text).items)
        for (const { quote, span } of item.targets) {
          const printed = text.slice(span.start, span.end);
          let at = 0;
          for (const c of quote) {
            at = printed.indexOf(c, at);
            expect(at).toBeGreaterThanOrEqual(0);
            at += c.length;
          }
        }
    }),
  );
});

test("a blank added between two characters of a seed's prose changes no reading", () => {
  const facts = (read: PolicyDocument) =>
    read.items.map((i) => [
      i.id,
      i.title,
      i.units,
      i.targets.map((t) => [t.id, t.comparison, t.value, t.unit, t.due]),
    ]);
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.double({ min: 0.2, max: 0.9, noNaN: true }), (seed, share) => {
      const near = Math.floor(seed.length * share);
      const offset = seed.slice(near).search(/[\u4e00-\u9fa5]{2}/);
      if (offset < 0) return;
      const at = near + offset + 1;
      expect(facts(readPolicy(`${seed.slice(0, at)} ${seed.slice(at)}`))).toEqual(facts(readPolicy(seed)));
    }),
    { numRuns: 40 },
  );
});

/** Texts that have no end of what patterns look for: a rule that is not linear in them would not end here. */
test.each(adversarial)("a hundred thousand characters of %s are read", (_, unit) => {
  const text = `一、任务\n（一）做事。${unit.repeat(Math.ceil(100_000 / unit.length))}`;
  expect(readPolicy(text)).toMatchObject({ items: expect.any(Array) });
});

test("a megabyte of anything is read", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 50, maxLength: 200 }), (parts) => {
      const chunk = parts.join("");
      const text = chunk.repeat(Math.ceil(1_000_000 / chunk.length));
      expect(readPolicy(text).findings).toBeDefined();
    }),
    { numRuns: 3 },
  );
}, 60_000);
