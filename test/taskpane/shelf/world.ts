import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HeldDocument } from "../../../src/excel";
import type { Cupboard } from "../../../src/taskpane/memory";
import { type ReadAllOptions, type Task, Unreachable } from "../../../src/taskpane/reading";
import { readJob } from "../../../src/taskpane/reading/read";
import { readAll } from "../../../src/taskpane/reading/readAll";
import { Shelf } from "../../../src/taskpane/shelf/shelf";

/** A workbook's memory that can be full, or closed for a moment. */
export class Memory implements Cupboard {
  readonly texts = new Map<string, string | null>();
  /** What saving fails with, as long as it is there. */
  fault: Error | null = null;
  saves = 0;
  /** Documents of a ledger that was filled elsewhere. */
  held: readonly HeldDocument[] | null = null;

  async load() {
    return new Map(this.texts);
  }

  async heldDocuments() {
    return this.held;
  }

  async save(texts: ReadonlyMap<string, string | null>) {
    if (this.fault) throw this.fault;
    this.saves++;
    for (const [name, text] of texts) {
      if (text === null) this.texts.delete(name);
      else this.texts.set(name, text);
    }
  }
}

const seed = (id: string) => readFileSync(join(__dirname, "../../../seeds", `${id}.txt`), "utf8");

/** A shelf that reads here and keeps in `memory`; the built-in documents come from seeds/ where not `offline`. */
export function shelfOn(memory: Cupboard, { offline = true } = {}): Shelf {
  let made = 0;
  return new Shelf({
    cupboard: async () => memory,
    readAll: <T extends Task>(tasks: readonly T[], options: ReadAllOptions<T>) =>
      readAll(tasks, options, [{ read: readJob }]),
    fetchBuiltIn: async (id) => {
      if (offline) throw new Unreachable("notFetched");
      return seed(id);
    },
    newKey: () => `k${++made}${Math.random().toString(36).slice(2, 6)}`,
    lockedSentence: (reason) => reason,
  });
}

export const notice = (items: string, { number = "云政发〔2024〕7号", date = "2024年3月1日" } = {}) =>
  `云岭市人民政府关于做好养老服务工作的通知\n${number}\n一、重点任务\n${items}\n云岭市人民政府\n${date}\n`;
export const coverage =
  "（一）建设服务网络。到2025年，社区养老服务设施覆盖率达到90%。（市民政局、市财政局负责）";
export const training =
  "（二）培训护理人员。到2025年，培训护理员5000人次以上。（市人力资源社会保障局牵头，市民政局配合）";
