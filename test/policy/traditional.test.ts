import { readPolicy } from "../../src/policy";
import { fold } from "../../src/policy/text/fold";
import { TRADITIONAL } from "../../src/policy/text/traditional";

const document = `清源市人民政府辦公室關於印發《清源市養老服務提升行動方案》的通知

各縣（市、區）人民政府，市政府各部門：
清源市養老服務提升行動方案（2024—2025年）
一、重點任務
（一）完善設施網絡。到2025年底，建成社區養老服務站120個以上，護理型床位占比達到60%以上。（市民政局牽頭，市財政局、衛生健康委配合）
（二）加強隊伍建設。2024年12月底前，培訓養老護理員2000人次，投訴辦結率不低於95%。（責任單位：市人力資源社會保障局）
`;

test("a document in traditional characters is read", () => {
  const { title, items } = readPolicy(document);
  expect(title).toBe("清源市养老服务提升行动方案（2024-2025年）");
  expect(items.map(({ units, lead }) => [units, lead])).toEqual([
    [["市民政局", "市财政局", "市卫生健康委"], "市民政局"],
    [["市人力资源社会保障局"], null],
  ]);
  expect(items.flatMap(({ targets }) => targets.map((t) => [t.comparison, t.value, t.unit, t.due]))).toEqual([
    ["at_least", 120, "个", "2025-12-31"],
    ["at_least", 60, "%", "2025-12-31"],
    ["at_least", 2000, "人次", "2024-12-31"],
    ["at_least", 95, "%", "2024-12-31"],
  ]);
});

test("quotes and spans are the source's own characters", () => {
  const [target] = readPolicy(document).items[1]?.targets ?? [];
  expect(target?.quote).toContain("培訓養老護理員2000人次");
  expect(document.slice(target?.span.start, target?.span.end)).toBe(target?.quote);
});

test("every pair is two characters of one code unit, and what a pair gives is folded no further", () => {
  expect(TRADITIONAL.length % 2).toBe(0);
  const from = [...TRADITIONAL].filter((_, at) => at % 2 === 0);
  const to = [...TRADITIONAL].filter((_, at) => at % 2 === 1);
  expect(new Set(from).size).toBe(from.length);
  expect(to.filter((character) => from.includes(character))).toEqual([]);
  expect(fold(from.join(""))).toBe(to.join(""));
});

test("words of simplified texts stay as they are", () => {
  const words = "乾隆著名象征后来台湾里程系统干部复制";
  expect(fold(words)).toBe(words);
});
