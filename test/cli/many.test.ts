import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildTaizhang, document, folderWith, removeFolders, root, taizhang } from "./taizhang";

beforeAll(buildTaizhang, 120_000);
afterAll(removeFolders);

const town = (at: number) => `清源${"甲乙丙丁戊己庚辛壬癸"[at % 10]}${"子丑寅卯辰巳午未"[at >> 3]}市`;
/** As many documents as are worth threads, each of its own place. */
const many = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [
    `${String(at).padStart(2, "0")}.txt`,
    document.replaceAll("清源市", town(at)),
  ]),
);
const version = (date: string, count: number) =>
  `${document.replace("120个", `${count}个`)}\n清源市人民政府\n${date}\n`;

test("many files are read in threads and given in their order; one bad file does not stop the others", () => {
  const at = folderWith({ ...many, "17.txt": new Uint8Array([0, 1, 2, 3]) });
  const { code, out, error } = taizhang(["parse", ".", "--json"], at);
  expect(code).toBe(9);
  expect(error).toBe("文件“17.txt”不是能读的文档，请另存为 .docx 或 .txt 后再试\n");
  const read: { file: string; title: string }[] = JSON.parse(out);
  expect(read.map(({ file }) => file)).toEqual(Object.keys(many).filter((file) => file !== "17.txt"));
  const one: unknown[] = JSON.parse(taizhang(["parse", "03.txt", "--json"], at).out);
  expect(read[3]).toEqual(one[0]);
});

test("the same text twice is read once, and it is said", () => {
  const at = folderWith({ "a.txt": document, "b.txt": document.replaceAll("\n", "\r\n") });
  const { out } = taizhang(["fill", "a.txt", "b.txt", "-o", "台账.xlsx"], at);
  expect(out).toContain("“b.txt”与“a.txt”内容相同，只计一份");
  const json = JSON.parse(taizhang(["fill", ".", "-o", "又.xlsx", "--json"], at).out);
  expect(json.documents).toHaveLength(1);
  expect(json.editions).toEqual([{ kind: "duplicate", file: "b.txt", other: "a.txt" }]);
});

test("parse lists a file that is there twice, says so, and counts it once", () => {
  const at = folderWith({ "a.txt": document, "b.txt": document.replaceAll("\n", "\r\n") });
  const alone = taizhang(["parse", "a.txt"], at).out.split("\n")[1] ?? "";
  const { out } = taizhang(["parse", "."], at);
  const [, first, second, sum] = out.split("\n");
  const numbers = (line = "") => line.match(/ \d+/g)?.map(Number);
  expect([numbers(first), numbers(sum)]).toEqual([numbers(alone), numbers(alone)]);
  expect(second).toContain("（不计入合计）");
  const json = taizhang(["parse", ".", "--json"], at);
  expect(JSON.parse(json.out)).toHaveLength(2);
  expect(json.error).toBe("“b.txt”与“a.txt”内容相同，只计一份\n");
});

test("of two versions the later stands, whichever was named first", () => {
  const at = folderWith({
    "a.txt": version("2024年5月6日", 150),
    "b.txt": version("2024年1月2日", 120),
  });
  const { out } = taizhang(["fill", ".", "-o", "台账.xlsx"], at);
  expect(out).toContain("“b.txt”是旧版本，已用较新的“a.txt”");
});

test("a draft gives way to the adopted text; the next year's list is another document", () => {
  const named = (title: string, text: string) => text.replace(/^清源市便民服务提升行动方案.*$/m, title);
  const list = (year: number) =>
    named(`清源市${year}年重点工作任务`, document).replaceAll("便民", "政务").replace("120个", "80个");
  const at = folderWith({
    "征求意见.txt": named("清源市便民服务提升行动方案（征求意见稿）", version("2024年1月2日", 100)),
    "印发.txt": named("清源市便民服务提升行动方案", version("2024年5月6日", 120)),
    "要点2024.txt": list(2024),
    "要点2025.txt": list(2025),
  });
  const { documents, editions } = JSON.parse(taizhang(["fill", ".", "-o", "台账.xlsx", "--json"], at).out);
  expect(documents.map(({ file }: { file: string }) => file)).toEqual([
    "印发.txt",
    "要点2024.txt",
    "要点2025.txt",
  ]);
  expect(editions).toEqual([{ kind: "older", file: "征求意见.txt", other: "印发.txt" }]);
  const again = taizhang(["fill", "要点2025.txt", "--into", "台账.xlsx"], at);
  expect(again.out).toMatch(/新增 0 行，更新 0 行/);
});

test("a later version updates the ledger's rows, an earlier one does not touch them", () => {
  const at = folderWith({
    "旧.txt": `清政办〔2024〕3号\n${version("2024年1月2日", 120)}`,
    "新.txt": `清政办〔2024〕19号\n${version("2024年5月6日", 150)}`,
  });
  expect(taizhang(["fill", "旧.txt", "-o", "台账.xlsx"], at).code).toBe(0);
  const update = JSON.parse(taizhang(["fill", "新.txt", "--into", "台账.xlsx", "--json"], at).out);
  expect(update.editions).toEqual([
    { kind: "update", file: "新.txt", other: "清源市便民服务提升行动方案（2024-2025年）" },
  ]);
  expect(update.documents[0].id).toBe("清政办2024-3");
  expect(update.merged).toMatchObject({ added: 0, gone: 0, conflicts: [] });
  expect(update.merged.changed).toBeGreaterThan(0);
  const before = readFileSync(join(at, "台账.xlsx"));
  const back = taizhang(["fill", "旧.txt", "--into", "台账.xlsx"], at);
  expect(back.out).toContain("比“旧.txt”新，没有并入");
  expect(readFileSync(join(at, "台账.xlsx")).equals(before)).toBe(true);
});

test("a device, a pipe and a file beyond all limits are not read", () => {
  const { code, error } = taizhang(["parse", "/dev/zero"], root);
  expect([code, error]).toEqual([3, "“/dev/zero”不是普通文件（可能是设备或管道），没有读；请先保存成文件\n"]);
});

test("Ctrl-C ends the reading: one sentence, its own code, nothing left behind", async () => {
  const seed = readFileSync(join(root, "seeds/zhanjiang-2019-plan.txt"), "utf8");
  const files = Array.from({ length: 400 }, (_, at) => [`${at}.txt`, `${at}\n${seed}`]);
  const at = folderWith(Object.fromEntries(files));
  const child = spawn(process.execPath, [join(root, "bin/taizhang.js"), "parse", ".", "--json"], { cwd: at });
  let error = "";
  child.stderr.on("data", (part) => {
    error += part;
  });
  child.stdout.once("data", () => child.kill("SIGINT"));
  child.stdout.resume();
  const [code] = await once(child, "close");
  expect([code, error]).toEqual([130, "已取消，没有写任何文件\n"]);
  expect(readdirSync(at)).toHaveLength(400);
}, 30_000);
