/** As many calendar months later as is asked, on the same day of the month, or the last day of a shorter month. @param date YYYY-MM-DD */
export function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const counted = year * 12 + (month - 1) + months;
  const [laterYear, laterMonth] = [Math.floor(counted / 12), (counted % 12) + 1];
  // A later year would have five digits, and no longer compare as text.
  if (laterYear > 9999) return '9999-12-31';
  return isoDate(laterYear, laterMonth, Math.min(day, lastDayOf(laterYear, laterMonth)));
}

/** @param date YYYY-MM-DD */
export function dayAfter(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return day < lastDayOf(year, month) ? isoDate(year, month, day + 1) : monthsLater(isoDate(year, month, 1), 1);
}

function lastDayOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoDate(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
