const DAY = 86_400_000;

/** Excel's serial number of a date from 1900 to 9999, or null when there is no such day. */
export function dateToSerial(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999) return null;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / DAY);
  // Excel counts a 29 February 1900 that never was: before it serial numbers are one lower.
  return serial < 61 ? serial - 1 : serial;
}

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,3}))?)?(?: (am?|pm?))?$/i;

/** A time as part of a day, from `9:30`, `9:30:15` or `9:30 PM`; hours above 23 are a duration. Null when it is none. */
export function timeOfDay(text: string): { readonly value: number; readonly numberFormat: string } | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, h = '', m = '', s, fraction, half] = match;
  const [hours, minutes, seconds] = [Number(h), Number(m), Number(s ?? 0) + Number(`0.${fraction ?? 0}`)];
  if (minutes > 59 || seconds >= 60 || (half !== undefined && (hours < 1 || hours > 12))) return null;
  const hour = half === undefined ? hours : (hours % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  const value = (hour * 3600 + minutes * 60 + seconds) / 86_400;
  if (hours > 23) return { value, numberFormat: '[h]:mm:ss' };
  return { value, numberFormat: `h:mm${s === undefined ? '' : ':ss'}${half === undefined ? '' : ' AM/PM'}` };
}
