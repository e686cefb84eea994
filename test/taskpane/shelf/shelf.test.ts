import { type Correction, correctTarget } from "../../../src/corrections";
import { type Entry, missingTitles, type ReadEntry, type Shelf } from "../../../src/taskpane/shelf";
import { CORRECTIONS, SHELF, textName } from "../../../src/taskpane/shelf/stored";
import { coverage, Memory, notice, shelfOn, training } from "./world";

const AT = "2026-11-25T09:00:00Z";
const own = (shelf: Shelf): Entry[] => shelf.state.entries.filter(({ origin }) => origin.kind !== "builtIn");
const last = (shelf: Shelf): Entry => {
  const entry = own(shelf).at(-1);
  if (!entry) throw new Error("nothing on the shelf");
  return entry;
};
const reading = (shelf: Shelf, key = last(shelf).key): ReadEntry => {
  const found = shelf.state.readings.get(key);
  if (found?.state !== "read") throw new Error(`not read: ${JSON.stringify(found)}`);
  return found;
};
const file = (name: string, text: string) => ({ file: new File([text], name) });
const target = (shelf: Shelf, words: string, key?: string) => {
  const found = reading(shelf, key)
    .document.items.flatMap((item) => item.targets)
    .find(({ quote }) => quote.includes(words));
  if (!found) throw new Error(`no target reads ${words}`);
  return found;
};
function corrected(shelf: Shelf): Correction {
  const { read } = reading(shelf);
  const correction = correctTarget(read, target(shelf, "覆盖率").id, { value: 95 }, AT);
  if (!correction) throw new Error("no such reading");
  return correction;
}
const text = notice([coverage, training].join("\n"));
const newer = notice([coverage, training.replace("5000", "6000")].join("\n"), { date: "2024年9月1日" });

test("a new workbook has the built-in documents, read and chosen", async () => {
  const shelf = shelfOn(new Memory(), { offline: false });
  await shelf.open();
  expect(shelf.state.entries).toHaveLength(5);
  expect([...shelf.state.readings.values()].map(({ state }) => state)).toEqual(Array(5).fill("read"));
  expect(shelf.state.kept).toEqual({ state: "kept" });
});

test("offline the built-in documents say so, and can be tried again", async () => {
  const shelf = shelfOn(new Memory());
  await shelf.open();
  expect([...shelf.state.readings.values()]).toEqual(
    Array(5).fill({ state: "failed", failed: { code: "notFetched", details: {} } }),
  );
});

test("the first document of one's own takes the place of the built-in ones in the choice", async () => {
  const shelf = shelfOn(new Memory());
  await shelf.add([file("通知.txt", text)]);
  expect(shelf.state.entries.filter(({ chosen }) => chosen).map(({ key }) => key)).toEqual([last(shelf).key]);
});

describe("kept with the workbook", () => {
  test("documents, facts, choice and corrections come back", async () => {
    const memory = new Memory();
    const shelf = shelfOn(memory);
    await shelf.add([file("通知.txt", text), { text: notice(training, { number: "云政办发〔2024〕9号" }) }]);
    const [first] = own(shelf);
    await shelf.setFacts(first?.key ?? "", { issuers: ["云岭市民政局"] });
    shelf.choose(last(shelf).key, false);
    shelf.corrections.decide(correctedIn(shelf, first?.key ?? ""));
    await shelf.keepNow();

    const again = shelfOn(memory);
    await again.open();
    expect(own(again)).toEqual(own(shelf));
    expect(again.state.corrections).toEqual(shelf.state.corrections);
    expect(reading(again, first?.key).document.issuers).toEqual(["云岭市民政局"]);
    expect(target(again, "覆盖率", first?.key).value).toBe(95);
  });

  const correctedIn = (shelf: Shelf, key: string): Correction => {
    const correction = correctTarget(
      reading(shelf, key).read,
      target(shelf, "覆盖率", key).id,
      { value: 95 },
      AT,
    );
    if (!correction) throw new Error("no such reading");
    return correction;
  };

  test("many changes are one save", async () => {
    const memory = new Memory();
    const shelf = shelfOn(memory);
    await shelf.add([file("通知.txt", text)]);
    for (let n = 0; n < 20; n++) shelf.choose(last(shelf).key, n % 2 === 0);
    await shelf.keepNow();
    expect(memory.saves).toBe(1);
  });

  test("a full workbook is said; what was done stays and is kept once there is room", async () => {
    const memory = new Memory();
    const shelf = shelfOn(memory);
    await shelf.open();
    memory.fault = new Error("放不下了");
    await shelf.add([file("通知.txt", text)]);
    await shelf.keepNow();
    expect(shelf.state.kept).toEqual({ state: "problem", problem: "放不下了" });
    expect(own(shelf)).toHaveLength(1);
    memory.fault = null;
    await shelf.keepNow();
    expect(shelf.state.kept).toEqual({ state: "kept" });
    expect(memory.texts.has(textName(last(shelf).key))).toBe(true);
  });

  test("a broken list is left as it is and said; the documents are found by their texts", async () => {
    const memory = new Memory();
    const shelf = shelfOn(memory);
    await shelf.add([file("通知.txt", text)]);
    await shelf.keepNow();
    memory.texts.set(SHELF, "{ this is no list");
    const again = shelfOn(memory);
    await again.open();
    expect(again.state.kept).toEqual({ state: "problem", problem: "broken" });
    expect(last(again).origin).toEqual({ kind: "file", name: "通知.txt" });
    again.choose(last(again).key, false);
    await again.keepNow();
    expect(memory.texts.get(SHELF)).toBe("{ this is no list");
  });

  test("corrections of a later version are not written over", async () => {
    const memory = new Memory();
    const later = '{"format":"taizhang-corrections","version":99,"corrections":[]}';
    memory.texts.set(CORRECTIONS, later);
    const shelf = shelfOn(memory);
    await shelf.add([file("通知.txt", text)]);
    expect(shelf.state.kept).toEqual({ state: "problem", problem: "newer" });
    shelf.corrections.decide(corrected(shelf));
    await shelf.keepNow();
    expect(memory.texts.get(CORRECTIONS)).toBe(later);
    expect(target(shelf, "覆盖率").value).toBe(95);
  });

  test("a text that cannot be read any more: its document says so, the others are there", async () => {
    const memory = new Memory();
    const shelf = shelfOn(memory);
    await shelf.add([file("通知.txt", text), { text: notice(training, { number: "云政办发〔2024〕9号" }) }]);
    await shelf.keepNow();
    const [first] = own(shelf);
    memory.texts.set(textName(first?.key ?? ""), null);
    const again = shelfOn(memory);
    await again.open();
    expect(again.state.readings.get(first?.key ?? "")).toMatchObject({
      state: "failed",
      failed: { code: "memoryBroken" },
    });
    expect(reading(again).document.number).toBe("云政办发〔2024〕9号");
  });

  test("a workbook whose memory cannot be opened is left alone", async () => {
    const memory = new Memory();
    memory.load = async () => {
      throw new Error("Excel 没有回答");
    };
    const shelf = shelfOn(memory);
    await shelf.add([file("通知.txt", text)]);
    await shelf.keepNow();
    expect(shelf.state.kept).toEqual({ state: "problem", problem: "Excel 没有回答" });
    expect(memory.texts.has(SHELF)).toBe(false);
  });
});

describe("versions", () => {
  test("the same text again is not added, and chosen where it is", async () => {
    const shelf = shelfOn(new Memory());
    await shelf.add([file("通知.txt", text)]);
    const { key } = last(shelf);
    shelf.choose(key, false);
    await shelf.add([file("通知(1).txt", text.replaceAll("\n", "\r\n"))]);
    expect(shelf.state.refused).toEqual([{ name: "通知(1).txt", why: { code: "duplicate", of: key } }]);
    expect(own(shelf).map(({ chosen }) => chosen)).toEqual([true]);
  });

  test("a newer version waits for a decision; in the other's place it keeps ids and corrections", async () => {
    const shelf = shelfOn(new Memory());
    await shelf.add([file("通知.txt", text)]);
    const before = last(shelf);
    const { id } = target(shelf, "覆盖率");
    shelf.corrections.decide(corrected(shelf));
    await shelf.add([file("通知（修订）.txt", newer)]);
    expect(last(shelf)).toMatchObject({ chosen: false, versionOf: { key: before.key, later: true } });
    await shelf.settleVersion(last(shelf).key, "replace");
    expect(own(shelf)).toHaveLength(1);
    expect(last(shelf)).toMatchObject({ key: before.key, origin: { name: "通知（修订）.txt" } });
    expect(target(shelf, "覆盖率")).toMatchObject({ id, value: 95 });
    expect(target(shelf, "护理员").value).toBe(6000);
  });

  test("both kept, their rows do not get mixed up", async () => {
    const shelf = shelfOn(new Memory());
    await shelf.add([file("通知.txt", text), file("通知（修订）.txt", newer)]);
    await shelf.settleVersion(last(shelf).key, "keepBoth");
    const ids = own(shelf).map(({ key }) => reading(shelf, key).document.id);
    expect(new Set(ids).size).toBe(2);
  });

  test("replaced by a file that cannot be read, the document stays as it was", async () => {
    const shelf = shelfOn(new Memory());
    await shelf.add([file("通知.txt", text)]);
    await shelf.replace(last(shelf).key, file("空.txt", ""));
    expect(shelf.state.refused).toMatchObject([{ name: "空.txt", why: { code: "empty" } }]);
    expect(target(shelf, "覆盖率").value).toBe(90);
  });

  test("with rows in the ledger a number given later does not change the ids", async () => {
    const shelf = shelfOn(new Memory());
    await shelf.add([{ text: text.replace("云政发〔2024〕7号\n", "") }]);
    const { id } = reading(shelf).document;
    shelf.pinChosen();
    await shelf.setFacts(last(shelf).key, { number: "云政发〔2024〕7号" });
    expect(reading(shelf).document).toMatchObject({ id, number: "云政发〔2024〕7号" });
  });
});

test("many files: those that cannot be read are named, the others are there in their order", async () => {
  const shelf = shelfOn(new Memory());
  const files = Array.from({ length: 30 }, (_, n) =>
    n % 10 === 3
      ? file(`坏${n}.pdf`, "\u0000\u0001\u0002")
      : file(
          `通知${n}.txt`,
          notice(coverage.replace("覆盖率", `第${n}类设施覆盖率`), {
            number: `云政发〔2024〕${n}号`,
          }).replace("养老服务工作", `第${n}项工作`),
        ),
  );
  await shelf.add(files);
  expect(own(shelf)).toHaveLength(27);
  expect(
    own(shelf).map(({ origin }) => origin.kind === "file" && Number(/\d+/.exec(origin.name)?.[0])),
  ).toEqual(Array.from({ length: 30 }, (_, n) => n).filter((n) => n % 10 !== 3));
  expect(shelf.state.refused.map(({ name }) => name)).toEqual(["坏3.pdf", "坏13.pdf", "坏23.pdf"]);
  expect(shelf.state.progress).toBeNull();
});

test("cancelled, what was read stays and the rest is named", async () => {
  const shelf = shelfOn(new Memory());
  await shelf.open();
  const files = [1, 2, 3].map((n) =>
    file(`${n}.txt`, notice(coverage, { number: `云政发〔2024〕${n}号` }).replace("养老", `第${n}类`)),
  );
  const stop = shelf.store.subscribe(() => {
    if (shelf.state.progress?.done === 1) shelf.cancel();
  });
  await shelf.add(files);
  stop();
  expect(own(shelf)).toHaveLength(1);
  expect(shelf.state.refused).toEqual([{ name: "2.txt", why: { code: "cancelled", count: 2 } }]);
  // The next ones are read.
  await shelf.add(files.slice(1, 2));
  expect(own(shelf)).toHaveLength(2);
});

test("a decision taken back leaves the reading as it was read", async () => {
  const shelf = shelfOn(new Memory());
  await shelf.add([file("通知.txt", text)]);
  const correction = corrected(shelf);
  shelf.corrections.decide(correction);
  shelf.corrections.withdraw(correction);
  expect(target(shelf, "覆盖率").value).toBe(90);
  expect(shelf.state.corrections).toEqual([]);
});

test("corrections go out as a file and come back into another workbook", async () => {
  const shelf = shelfOn(new Memory());
  await shelf.add([file("通知.txt", text)]);
  shelf.corrections.decide(corrected(shelf));
  const other = shelfOn(new Memory());
  await other.add([file("通知.txt", text)]);
  expect(other.corrections.fromFile(shelf.corrections.toFile())).toMatchObject({
    added: 1,
    replaced: 0,
    kept: 0,
  });
  expect(target(other, "覆盖率").value).toBe(95);
  expect(() => other.corrections.fromFile("nothing")).toThrow("notJson");
  expect(other.state.corrections).toHaveLength(1);
});

test("beside a ledger that was filled elsewhere the built-in documents are not chosen", async () => {
  const memory = new Memory();
  memory.held = [{ id: "别处2024-1", title: "别处的通知" }];
  const shelf = shelfOn(memory, { offline: false });
  await shelf.open();
  expect(missingTitles(shelf.state)).toEqual(["别处的通知"]);
  expect(shelf.state.entries.some(({ chosen }) => chosen)).toBe(false);
  await shelf.add([file("通知.txt", text)]);
  expect(shelf.state.entries.filter(({ chosen }) => chosen)).toHaveLength(1);
  expect(missingTitles(shelf.state)).toEqual(["别处的通知"]);
});

test("those of its documents that are here are chosen and keep their ids; unticked, they stay so", async () => {
  const memory = new Memory();
  const [known] = [...(await read()).values()];
  if (known?.state !== "read") throw new Error("not read");
  const { id, title } = known.document;
  memory.held = [{ id, title }];
  const shelf = shelfOn(memory, { offline: false });
  await shelf.open();
  const [chosen, ...others] = shelf.state.entries.filter((entry) => entry.chosen);
  expect([chosen?.id, others]).toEqual([id, []]);
  expect(missingTitles(shelf.state)).toBeNull();
  const key = chosen?.key ?? "";
  shelf.choose(key, false);
  await shelf.setFacts(key, { number: "另办〔2024〕8号" });
  expect(shelf.state.entries.find((entry) => entry.key === key)).toMatchObject({ chosen: false, id });
});

test("a ledger that does not tell its documents: nothing is chosen, and it is said until something is", async () => {
  const memory = new Memory();
  memory.held = [];
  const shelf = shelfOn(memory);
  await shelf.open();
  expect(missingTitles(shelf.state)).toEqual([]);
  await shelf.add([file("通知.txt", text)]);
  expect(missingTitles(shelf.state)).toBeNull();
});

const read = async () => {
  const shelf = shelfOn(new Memory(), { offline: false });
  await shelf.open();
  return shelf.state.readings;
};
