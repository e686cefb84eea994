import {
  canonical,
  emptySnapshot,
  fingerprint,
  fromStored,
  mergeLedger,
  readSnapshot,
  SNAPSHOT_VERSION,
  SnapshotError,
  toStored,
  writeSnapshot,
} from "../../../src/ledger/merge";
import { blank, columns, describe as described } from "./sheet";

const reason = (text: string) => {
  try {
    readSnapshot(text);
  } catch (error) {
    return error instanceof SnapshotError ? error.reason : String(error);
  }
  return "read";
};

test("contents are told apart, and the same content in another type is the same", () => {
  expect(fingerprint("2021")).toBe(fingerprint(2021));
  expect(fingerprint("甲\r\n乙")).toBe(fingerprint("甲\n乙"));
  expect(fingerprint(0.1 + 0.2)).toBe(fingerprint(0.3));
  expect([fingerprint(null), fingerprint(""), canonical(undefined)]).toEqual(["", "", ""]);
  const texts = Array.from({ length: 20_000 }, (_, n) => `家庭医生签约率不低于${n}%`);
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
});

test("a snapshot is read back as it was written", () => {
  const wanted = described(
    new Map([["要点2023", new Map([["要点2023-1.1", { title: "甲", units: null, review: "乙" }]])]]),
  );
  const held = [blank("tasks", columns)];
  const { next } = mergeLedger({ wanted, held, base: emptySnapshot, goneMark: "原文已无" });
  expect(readSnapshot(writeSnapshot(next))).toEqual(next);
  expect(next.tables.get("tasks")?.rows.get("要点2023-1.1")?.owner).toBe("要点2023");
});

test.each([
  ["", "broken"],
  ["{", "broken"],
  ["[]", "broken"],
  ['{"version":1}', "broken"],
  ['{"version":1,"documents":[],"tables":[{"key":"tasks","columns":["id"],"rows":[["a",-1]]}]}', "broken"],
  ['{"version":0,"documents":[],"tables":[]}', "broken"],
  [`{"version":${SNAPSHOT_VERSION + 1}}`, "newer"],
])("what cannot be used is an error, never an empty snapshot: %s", (text, expected) => {
  expect(reason(text)).toBe(expected);
});

test("an earlier version is brought up to this one, step by step", () => {
  const steps = { [-1]: (s: object) => ({ ...s, version: 0 }), 0: (s: object) => ({ ...s, version: 1 }) };
  const read = readSnapshot('{"version":-1,"documents":[],"tables":[]}', steps);
  expect(read).toEqual(emptySnapshot);
});

test("parts stay below 1 MB and are the text when joined", () => {
  const text = "𠮷&任务".repeat(200_000);
  const parts = toStored("probe", text);
  expect(parts.length).toBeGreaterThan(3);
  expect(fromStored([...parts].reverse())).toBe(text);
  for (const wrong of [[], parts.slice(1), [...parts, parts[0] ?? ""]]) expect(fromStored(wrong)).toBeNull();
  for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThan(1_000_000);
});
