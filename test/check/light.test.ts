import fc from "fast-check";
import { LIGHT_PRESETS, type LightInput, light, lightState, timeShare } from "../../src/check";

const year = { start: "2025-01-01", due: "2025-12-31" };

const rows: [asOf: string, progress: number | null, gyr: string, byr: string, dates?: Partial<LightInput>][] =
  [
    ["2025-07-02", 0.6, "绿灯", "正常"],
    ["2025-07-02", 0.5, "黄灯", "黄灯"],
    ["2025-07-02", 0.31, "黄灯", "黄灯"],
    ["2025-07-02", 0.3, "红灯", "黄灯"],
    ["2025-12-01", 0.99, "绿灯", "蓝灯"],
    ["2025-11-30", 0.99, "绿灯", "正常"],
    ["2025-12-31", 0.99, "黄灯", "黄灯"],
    ["2026-01-01", 0.99, "红灯", "红灯"],
    ["2026-01-01", 1, "绿灯", "已完成"],
    ["2025-03-01", 1, "绿灯", "已完成"],
    ["2025-07-02", null, "待填报", "待填报"],
    ["2025-12-15", null, "待填报", "蓝灯"],
    ["2026-01-01", null, "红灯", "红灯"],
    ["2025-07-02", 0, "红灯", "黄灯"],
    ["2024-12-01", 0, "绿灯", "正常"],
    ["2025-07-02", 0.1, "绿灯", "正常", { due: null }],
    ["2025-07-02", null, "待填报", "待填报", { due: null }],
    ["2025-07-02", 0.1, "绿灯", "正常", { start: null }],
    ["2026-07-02", 0.1, "红灯", "红灯", { start: null }],
    ["2025-02-30", 0.1, "绿灯", "正常"],
  ];

test.each(rows.map((row) => [row[0], row[1], row[2], row[3], row[4] ?? {}] as const))(
  "on %s at %p: %s, %s %j",
  (asOf, progress, green, blue, dates) => {
    const input = { ...year, asOf, progress, ...dates };
    expect(light(input)).toBe(green);
    expect(light(input, LIGHT_PRESETS.blueYellowRed)).toBe(blue);
  },
);

test("in step to the decimal is not behind", () => {
  const input = { start: "2025-01-01", due: "2025-01-10", asOf: "2025-01-03", progress: 0.1 + 0.2 };
  expect(lightState({ ...input, progress: 0.3 })).toMatchObject({
    lead: 0,
    timeShare: 0.3,
    daysLeft: 7,
    colour: "green",
  });
  expect(lightState(input).lead).toBe(0);
  expect(lightState({ ...input, progress: 0.1 }).text).toBe("黄灯");
  expect(lightState({ ...input, progress: 0.0999 }).text).toBe("红灯");
});

test("no row, no light", () => {
  expect(lightState({ ...year, asOf: "2025-07-02", progress: 0.5 }, [])).toMatchObject({
    text: "",
    colour: "none",
    row: null,
  });
});

test.each([
  ["2025-01-01", "2025-12-31", "2025-01-01", 1 / 365],
  ["2025-01-01", "2025-12-31", "2025-12-31", 1],
  ["2025-01-01", "2025-12-31", "2026-05-01", 1],
  ["2025-01-01", "2025-12-31", "2024-05-01", 0],
  ["2024-02-28", "2024-03-01", "2024-02-29", 2 / 3],
  ["2025-05-01", "2025-05-01", "2025-05-01", 1],
  ["2025-05-02", "2025-05-01", "2025-04-30", 0],
  ["2025-05-02", "2025-05-01", "2025-05-01", 1],
  [null, "2025-05-01", "2025-05-01", null],
  ["2025-13-01", "2025-12-31", "2025-05-01", null],
  ["2025-1-1", "2025-12-31", "2025-05-01", null],
])("time gone by from %p to %p on %s", (start, due, asOf, wanted) => {
  expect(timeShare(start, due, asOf)).toBe(wanted);
});

const date = fc
  .integer({ min: 0, max: 4000 })
  .map((n) => new Date(1.6e12 + n * 864e5).toISOString().slice(0, 10));

test("more progress never makes a light worse, and some row always matches", () => {
  const share = fc.integer({ min: 0, max: 120 }).map((n) => n / 100);
  const severity = { green: 0, none: 0, blue: 1, yellow: 2, red: 3 };
  fc.assert(
    fc.property(
      date,
      date,
      date,
      share,
      share,
      fc.constantFrom(...Object.values(LIGHT_PRESETS)),
      (a, b, asOf, p, q, rules) => {
        const at = (progress: number) => lightState({ start: a, due: b, asOf, progress }, rules);
        expect(at(p).row).not.toBeNull();
        expect(severity[at(Math.max(p, q)).colour]).toBeLessThanOrEqual(severity[at(Math.min(p, q)).colour]);
      },
    ),
  );
});
