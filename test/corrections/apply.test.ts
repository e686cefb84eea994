import {
  acceptTarget,
  addTarget,
  applyCorrections,
  CHANGED,
  type Correction,
  correctItem,
  correctTarget,
  dropTarget,
  fieldsOf,
  REREAD,
} from "../../src/corrections";
import { underId } from "../../src/ledger";
import { type PolicyDocument, readPolicy, type Target } from "../../src/policy";

const AT = "2026-11-25T09:00:00Z";

const text = (items: string) =>
  `关于做好养老服务工作的通知\n云政发〔2024〕7号\n一、重点任务\n${items}\n2024年3月1日\n`;
const first = "（一）建设服务网络。到2025年，社区养老服务设施覆盖率达到90%。（市民政局、市财政局负责）";
const second =
  "（二）培训护理人员。到2025年，培训护理员5000人次以上。（市人力资源社会保障局牵头，市民政局配合）";

const read = (...items: string[]) => readPolicy(text(items.join("\n")));
const targets = (document: PolicyDocument): Target[] => [
  ...document.items.flatMap((item) => item.targets),
  ...document.unattachedTargets,
];
const targetOf = (document: PolicyDocument, words: string): Target => {
  const found = targets(document).find(({ quote }) => quote.includes(words));
  if (!found) throw new Error(`no target reads ${words}`);
  return found;
};
const there = <T>(value: T | null): T => {
  if (value === null) throw new Error("nothing there");
  return value;
};

const document = read(first, second);
const coverage = targetOf(document, "覆盖率");
const asCounted = there(correctTarget(document, coverage.id, { indicator: "设施覆盖率", value: 95 }, AT));

describe("a corrected target", () => {
  test("holds what the person said, keeps its id and is no longer in doubt", () => {
    const { document: corrected, outcomes } = applyCorrections(document, [asCounted]);
    const own = targetOf(corrected, "覆盖率");
    expect(own).toMatchObject({ id: coverage.id, indicator: "设施覆盖率", value: 95, unit: "%", review: [] });
    expect(outcomes).toEqual([{ correction: asCounted, placement: "applied", on: coverage.id }]);
  });

  test("a deadline given by a person is not inherited, and stands in no words of the document", () => {
    const due = there(correctTarget(document, coverage.id, { due: "2025-06-30" }, AT));
    expect(targetOf(applyCorrections(document, [due]).document, "覆盖率")).toMatchObject({
      due: "2025-06-30",
      dueText: null,
      dueInherited: false,
    });
  });

  test("what is said as it was read is no change", () => {
    expect(correctTarget(document, coverage.id, { value: coverage.value }, AT)?.changes).toEqual({});
  });

  test("a dropped one is gone, and in the list of dropped ones", () => {
    const { document: corrected } = applyCorrections(document, [
      there(dropTarget(document, coverage.id, AT)),
    ]);
    expect(targets(corrected).map(({ id }) => id)).not.toContain(coverage.id);
    expect(corrected.dropped).toEqual([coverage]);
  });

  test("of two decisions the later holds, in whatever order they come", () => {
    const later = { ...there(acceptTarget(document, coverage.id, AT)), at: "2026-11-25T10:00:00Z" };
    for (const both of [
      [asCounted, later],
      [later, asCounted],
    ])
      expect(targetOf(applyCorrections(document, both).document, "覆盖率").value).toBe(90);
  });
});

describe("a newer version of the document", () => {
  const placements = (newer: PolicyDocument, corrections: readonly Correction[], source?: string) =>
    applyCorrections(newer, corrections, source).outcomes.map(({ placement }) => placement);

  test("an item put before it: the correction follows its words to the new number", () => {
    const newer = read(
      "（一）加强领导。健全工作机制。（市政府办公室负责）",
      first.replace("（一）", "（二）"),
    );
    const { document: corrected, outcomes } = applyCorrections(newer, [asCounted]);
    expect(outcomes[0]).toMatchObject({ placement: "applied", on: targetOf(newer, "覆盖率").id });
    expect(targetOf(corrected, "覆盖率")).toMatchObject({ value: 95, indicator: "设施覆盖率" });
  });

  test("another number in the sentence: not applied, kept, and to be looked at", () => {
    const newer = read(first.replace("90%", "92%"), second);
    const { document: corrected, outcomes } = applyCorrections(newer, [asCounted]);
    expect(outcomes).toEqual([{ correction: asCounted, placement: "changed", on: coverage.id }]);
    const own = targetOf(corrected, "覆盖率");
    expect(own.value).toBe(92);
    expect(own.review).toContain(CHANGED);
  });

  test("a dropped sentence that now reads otherwise comes back to be looked at", () => {
    const newer = read(first.replace("90%", "92%"), second);
    const { document: corrected } = applyCorrections(newer, [there(dropTarget(document, coverage.id, AT))]);
    expect(targetOf(corrected, "覆盖率").review).toContain(CHANGED);
    expect(corrected.dropped).toEqual([]);
  });

  test("the item is no longer there: reported, not lost", () => {
    expect(placements(read(second.replace("（二）", "（一）")), [asCounted])).toEqual(["missing"]);
  });

  test("laid out anew, the words are the same", () => {
    expect(placements(read(first.replace("设施覆盖率", "设施\n覆盖率"), second), [asCounted])).toEqual([
      "applied",
    ]);
  });

  test("the same words read differently: what the person gave holds, the rest is to be looked at", () => {
    const { read: earlier } = asCounted.anchor;
    const reread: Correction = {
      ...asCounted,
      anchor: { ...asCounted.anchor, read: { ...earlier, due: null } },
    };
    const own = targetOf(applyCorrections(document, [reread]).document, "覆盖率");
    expect(own).toMatchObject({ value: 95, due: coverage.due, review: [REREAD] });
  });

  test("one of two readings with the same words goes: the correction of the other does not jump over", () => {
    const same = "（一）开展筛查。辖区内完成筛查500人。辖区内完成筛查500人。（市卫生健康委负责）";
    const twice = read(same, second);
    const [one, other] = targets(twice);
    expect(other?.quote).toBe(one?.quote);
    const dropped = there(dropTarget(twice, other?.id ?? "", AT));
    const once = read(same.replace("辖区内完成筛查500人。", ""), second);
    expect(applyCorrections(once, [dropped]).document.items[0]?.targets).toHaveLength(1);
  });
});

describe("an item's units, lead and deadline", () => {
  const id = document.items[0]?.id ?? "";
  const leads = there(correctItem(document, id, { leads: ["市财政局"] }, AT));

  test("the lead is one of the units, in its printed place", () => {
    const [item] = applyCorrections(document, [leads]).document.items;
    expect(item).toMatchObject({ lead: "市财政局", leads: ["市财政局"] });
    expect(item?.units).toEqual(expect.arrayContaining(["市民政局", "市财政局"]));
    expect(item?.assignments).toContainEqual({ unit: "市财政局", role: "lead" });
    expect(item?.assignments).toContainEqual({ unit: "市民政局", role: "responsible" });
  });

  test("units that the document does not name", () => {
    const units = there(correctItem(document, id, { units: ["市民政局", "市医疗保障局"] }, AT));
    expect(applyCorrections(document, [units]).document.items[0]?.units).toEqual([
      "市民政局",
      "市医疗保障局",
    ]);
  });

  test("a deadline, and none", () => {
    const due = there(correctItem(document, id, { due: "2025-09-30" }, AT));
    expect(applyCorrections(document, [due]).document.items[0]?.deadlines).toMatchObject([
      { date: "2025-09-30" },
    ]);
    const none = there(correctItem(document, id, { due: null }, AT));
    expect(applyCorrections(document, [none]).document.items[0]?.deadlines).toEqual([]);
  });

  test("a sentence changed elsewhere in the item leaves the correction in force", () => {
    const newer = read(first.replace("90%", "92%"), second);
    expect(applyCorrections(newer, [leads]).outcomes[0]?.placement).toBe("changed");
    const units = there(correctItem(document, id, { units: ["市民政局"] }, AT));
    expect(applyCorrections(newer, [units]).document.items[0]?.units).toEqual(["市民政局"]);
  });

  test("other units printed: not applied, and to be looked at", () => {
    const units = there(correctItem(document, id, { units: ["市民政局"] }, AT));
    const newer = read(first.replace("市财政局", "市教育局"), second);
    const { document: corrected, outcomes } = applyCorrections(newer, [units]);
    expect(outcomes[0]?.placement).toBe("changed");
    expect(corrected.items[0]).toMatchObject({ units: ["市民政局", "市教育局"], review: [CHANGED] });
  });
});

describe("a target that was missed", () => {
  const item = document.items[1]?.id ?? "";
  const quote = "培训护理员5000人次以上";
  const fields = { ...fieldsOf(coverage), indicator: "护理员培训", value: 5000, unit: "人次" };
  const added = addTarget(document, { item, quote, fields }, AT);

  test("stands in its item, with its place in the text", () => {
    const source = text([first, second].join("\n"));
    const own = applyCorrections(document, [added], source).document.items[1]?.targets.at(-1);
    expect(own).toMatchObject({ id: added.target, quote, value: 5000, recogniser: "person" });
    expect(source.slice(own?.span.start, own?.span.end)).toBe(quote);
  });

  test("its id is given once: neither a new number of the item nor new fields change it", () => {
    const newer = read("（一）加强领导。健全机制。（市政府办公室负责）", second);
    const renamed = { ...added, fields: { ...fields, indicator: "培训人次" } };
    const { document: corrected, outcomes } = applyCorrections(newer, [renamed]);
    expect(outcomes[0]?.placement).toBe("applied");
    expect(targets(corrected).map(({ id }) => id)).toContain(added.target);
    expect(addTarget(document, { item, quote, fields }, "2027-01-01T00:00:00Z").target).toBe(added.target);
  });

  test("its words changed: not in the document, and reported with the item it stood in", () => {
    const newer = read(first, second.replace("5000", "6000"));
    const { document: corrected, outcomes } = applyCorrections(newer, [added]);
    expect(targets(corrected).map(({ id }) => id)).not.toContain(added.target);
    expect(outcomes[0]).toMatchObject({ placement: "changed", on: item });
  });
});

test("an unknown id is reported", () => {
  const stray: Correction = {
    ...asCounted,
    target: "no-such",
    anchor: { ...asCounted.anchor, quote: "没有这句", read: { ...asCounted.anchor.read, indicator: "没有" } },
  };
  expect(applyCorrections(document, [stray]).outcomes).toEqual([
    { correction: stray, placement: "missing", on: null },
  ]);
});

test("nothing can be decided on a reading that is not there", () => {
  expect(acceptTarget(document, "no-such", AT)).toBeNull();
  expect(correctItem(document, "no-such", {}, AT)).toBeNull();
});

test("a document read under the id of its earlier version keeps rows and corrections", () => {
  const source = text([first, second].join("\n")).replace("〔2024〕7号", "〔2025〕1号");
  const newer = underId(readPolicy(source), document.id);
  expect(newer).toMatchObject({ id: document.id, number: "云政发〔2025〕1号" });
  expect(applyCorrections(newer, [asCounted]).outcomes[0]?.placement).toBe("applied");
});
