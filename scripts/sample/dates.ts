/** Calendar arithmetic for the histories: month steps for plans, day shifts for what happened. */
const msPerDay = 86_400_000;

/** `2024-03` moved by whole months. */
export function shiftMonth(month: string, months: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Last day of a month, or the day itself. */
export function effectiveDay(date: string): string {
  if (date.length === 10) return date;
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).toISOString().slice(0, 10);
}

export function shiftDay(date: string, days: number): string {
  return new Date(Date.parse(`${effectiveDay(date)}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10);
}
