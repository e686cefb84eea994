import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { globSync } from "tinyglobby";

export const root = join(__dirname, "../..");
const bin = join(root, "bin/taizhang.js");
const bundle = join(root, "dist/cli/taizhang.js");

/** Builds the command line where a source is newer than the build. */
export function buildTaizhang(): void {
  const sources = globSync("src/{cli,catalogue,policy,check,ledger,report,files,locales}/**/*.ts", {
    cwd: root,
    absolute: true,
  });
  const built = existsSync(bundle) ? statSync(bundle).mtimeMs : 0;
  if (sources.some((file) => statSync(file).mtimeMs > built))
    execFileSync("npm", ["run", "--silent", "build:cli"], { cwd: root, stdio: "pipe" });
}

export interface Outcome {
  code: number | null;
  out: string;
  error: string;
}

/** Runs the built program as a user would; without a language in the environment but the one given. */
export function taizhang(args: readonly string[], cwd: string, env: Record<string, string> = {}): Outcome {
  return started(process.execPath, [bin, ...args], cwd, env);
}

/** The same under a limit on the size of a file that may be written, in blocks of 512 or 1024 bytes. */
export function taizhangUnderLimit(blocks: number, args: readonly string[], cwd: string): Outcome {
  const line = `ulimit -f ${blocks}; exec "$0" "$@"`;
  return started("sh", ["-c", line, process.execPath, bin, ...args], cwd, {});
}

/** The same with its output read by another program. */
export function taizhangPiped(reader: string, args: readonly string[], cwd: string): Outcome {
  return started("sh", ["-c", `"$0" "$@" | ${reader}`, process.execPath, bin, ...args], cwd, {});
}

function started(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Outcome {
  const { LANG: _lang, LC_ALL: _all, LC_MESSAGES: _messages, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...inherited, ...env },
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return { code: status, out: stdout, error: stderr };
}

const made: string[] = [];

/** A new empty folder with these files in it. */
export function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "taizhang-"));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A short document of our own. */
export const document = `清源市便民服务提升行动方案（2024-2025年）

一、重点任务
（一）建设便民服务站。到2025年底，建成便民服务站120个以上，群众满意率达到95%以上。（市民政局牵头，市财政局配合）
（二）优化办事流程。2024年6月底前完成流程梳理。（市政务服务局负责）
`;
