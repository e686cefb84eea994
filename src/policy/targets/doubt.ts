import type { Reading } from "./reading";

const LONGEST_INDICATOR = 40;
const SHORTEST_INDICATOR = 3;

/** Reasons for review that can be told only when a reading is complete. */
const REASONS: [code: string, applies: (reading: Reading) => boolean][] = [
  ["longIndicator", (r) => r.indicator.length > LONGEST_INDICATOR],
  ["pronoun", (r) => /^(?:其(?!他|中)|该|上述)/.test(r.indicator)],
  ["shortIndicator", (r) => r.indicator.length < SHORTEST_INDICATOR],
  ["unclearName", (r) => /^\d+(?:$|[.%‰、年和])|分别|[\d%‰：]$/.test(r.indicator)],
  [
    "valueOutOfRange",
    (r) =>
      r.unit === "%" &&
      r.comparison !== "relative" &&
      (r.value ?? 0) > 100 &&
      !/增|投资|收入/.test(r.indicator),
  ],
  ["emptyRange", (r) => r.high !== null && r.value !== null && r.high <= r.value],
];

export function addDoubts(readings: Reading[]): void {
  for (const reading of readings)
    for (const [code, applies] of REASONS) if (applies(reading)) reading.review.push(code);
}
