import { isRecord } from "./protocol";

/** One line of a recording: a batch's request and response texts as they went over the wire, parsed. */
export interface RecordedBatch {
  readonly request: unknown;
  readonly response: unknown;
}

/** Keeps the batches that pass, to be replayed as a contract test. */
export class Recorder {
  #lines: string[] | null = null;

  start(): void {
    this.#lines = [];
  }

  /** Ends the recording and gives it as JSON lines. */
  stop(): string {
    const text = (this.#lines ?? []).join("\n");
    this.#lines = null;
    return text;
  }

  add(request: string, response: unknown): void {
    this.#lines?.push(`{"request":${request},"response":${JSON.stringify(response)}}`);
  }
}

export function parseRecording(text: string): RecordedBatch[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const batch: unknown = JSON.parse(line);
    if (!isRecord(batch) || !isRecord(batch.request) || !isRecord(batch.response)) {
      throw new SyntaxError("not a recorded batch");
    }
    return { request: batch.request, response: batch.response };
  });
}

export interface Difference {
  readonly batch: number;
  readonly path: string;
  readonly recorded: unknown;
  readonly replayed: unknown;
}

/** Fields that hold an id, which each host makes anew. */
const idFields = new Set(["Id", "_Id", "_ReferenceId"]);

/**
 * Replays a recording and lists where the answers differ. An id in a recorded answer stands for the id the host gave
 * at the same place, in the answers and in the requests that follow. Error messages are not compared: they are in
 * Excel's language.
 */
export async function replay(
  recording: string,
  handle: (request: string) => Promise<unknown>,
): Promise<Difference[]> {
  const ids = new Map<string, string>();
  const differences: Difference[] = [];
  for (const [index, { request, response }] of parseRecording(recording).entries()) {
    const answer = await handle(JSON.stringify(withIds(request, ids)));
    compare(response, answer, "", (path, recorded, replayed) => {
      const field = path.slice(path.lastIndexOf(".") + 1);
      if (idFields.has(field) && typeof recorded === "string" && typeof replayed === "string") {
        if (!ids.has(recorded)) ids.set(recorded, replayed);
        if (ids.get(recorded) === replayed) return;
      }
      if (path !== ".Error.Message") differences.push({ batch: index, path, recorded, replayed });
    });
  }
  return differences;
}

function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((v) => withIds(v, ids));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withIds(part, ids)]));
}

type Report = (path: string, recorded: unknown, replayed: unknown) => void;

function compare(recorded: unknown, replayed: unknown, path: string, report: Report): void {
  if (Array.isArray(recorded) && Array.isArray(replayed) && recorded.length === replayed.length) {
    recorded.forEach((part, i) => {
      compare(part, replayed[i], `${path}[${i}]`, report);
    });
  } else if (isRecord(recorded) && isRecord(replayed)) {
    for (const key of new Set([...Object.keys(recorded), ...Object.keys(replayed)])) {
      compare(recorded[key], replayed[key], `${path}.${key}`, report);
    }
  } else if (!Object.is(recorded, replayed)) report(path, recorded, replayed);
}
