const pad = (figure: number) => String(figure).padStart(2, "0");

/**
 * A date as people type it: 2025-12-31, 2025/12/31, 2025年12月31日, 2025年12月(底), 2025年(底). The last day that it means, as
 * YYYY-MM-DD; null for nothing, undefined for what is no date.
 */
export function dayOf(text: string): string | null | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  if (plain === "") return null;
  const match =
    /^(\d{4})(?:[-/.年](?:(\d{1,2})(?:[-/.月](?:(\d{1,2})日?)?)?)?)?(?:底|末)?(?:前|之前)?$/u.exec(plain);
  if (!match) return undefined;
  const [year, month] = [Number(match[1]), Number(match[2] ?? 12)];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = Number(match[3] ?? last);
  if (month < 1 || month > 12 || day < 1 || day > last) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}
