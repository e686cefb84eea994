import type { LedgerText } from "../../locales/zh-CN/ledger";

export interface Wording {
  text: LedgerText;
  /** A review or finding code as a sentence. */
  describe: (code: string, details?: Record<string, string>) => string;
}

/** Sentences, each on its own line, each once; null where there is none. */
export const lines = (sentences: string[]): string | null => [...new Set(sentences)].join("\n") || null;
