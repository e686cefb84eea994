/** What people say about their reports once and for all; kept with the workbook. Empty where nothing was said. */
export interface ReportSettings {
  title: string;
  redHead: string;
  number: string;
  recipients: string;
  signature: string;
  /** 成文日期, as typed. */
  date: string;
}

export const settingKeys = ["title", "redHead", "number", "recipients", "signature", "date"] as const;

export const noSettings: ReportSettings = {
  title: "",
  redHead: "",
  number: "",
  recipients: "",
  signature: "",
  date: "",
};

/** Name under which they are kept. */
export const SETTINGS = "report";

/** The kept text read back; null where it is no settings. */
export function parseSettings(text: string): ReportSettings | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const kept: Readonly<Record<string, unknown>> = { ...value };
  const read = (key: keyof ReportSettings) => {
    const own = kept[key];
    return typeof own === "string" ? own : "";
  };
  return {
    title: read("title"),
    redHead: read("redHead"),
    number: read("number"),
    recipients: read("recipients"),
    signature: read("signature"),
    date: read("date"),
  };
}
