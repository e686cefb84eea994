const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** YYYY-MM-DD → serial number of the 1900 date system; null for anything that is no such day. */
export function toSerial(day: string | null): number | null {
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? null : (time - epoch) / dayMs;
}

/** Serial number of the 1900 date system → YYYY-MM-DD; a time of day is left out. Null outside 1900 to 9999. */
export const fromSerial = (serial: number): string | null =>
  serial >= 1 && serial < 2_958_466
    ? new Date(epoch + Math.floor(serial) * dayMs).toISOString().slice(0, 10)
    : null;
