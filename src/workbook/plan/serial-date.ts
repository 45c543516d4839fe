const dayMilliseconds = 86_400_000;
/** Day 0 of Excel's 1900 system for every date after the 29th of February 1900, a day it counts and that never was. */
const epoch = Date.UTC(1899, 11, 30);

/**
 * The serial number of a date "YYYY-MM-DD" (1900 date system).
 * @throws RangeError for a text that is no date of the calendar: planners only plan real dates.
 */
export function serialOfDate(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(time)) throw new RangeError(`not a date: ${date}`);
  return Math.round((time - epoch) / dayMilliseconds);
}

/** The date "YYYY-MM-DD" of a serial number; a part of a day is dropped. */
export function dateOfSerial(serial: number): string {
  return new Date(epoch + Math.floor(serial) * dayMilliseconds).toISOString().slice(0, 10);
}
