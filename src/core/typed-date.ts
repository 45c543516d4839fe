/** Dutch and English names of months by their first three letters; March is maa, mrt or mar. */
const months = ['jan', 'feb', 'maa|mrt|mar', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'];

/**
 * A date as people type it: 2026-12-31, 31-12-2026 (also with / or .), 31 december 2026, 31 Dec. 2026. The day comes
 * before the month, as everywhere in the Netherlands.
 * @returns YYYY-MM-DD; null for an empty text; undefined for what is no date.
 */
export function readTypedDate(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return validDate(year, month, day);
  const [, dutchDay, dutchMonth, dutchYear] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (dutchYear !== undefined) return validDate(dutchYear, dutchMonth, dutchDay);
  const [, writtenDay, name = '', writtenYear] = /^(\d{1,2})[ -](\p{L}{3,9})\.?[ -](\d{4})$/u.exec(text) ?? [];
  const index = months.findIndex((names) => names.split('|').includes(name.slice(0, 3).toLowerCase()));
  return index < 0 ? undefined : validDate(writtenYear, String(index + 1), writtenDay);
}

function validDate(year = '', month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? undefined : iso;
}
