import { localeOf } from '../../../language/language';
import type { Language } from '../../../language/language';

/** The day of an acceptance, as people write it; a day that was never filled in on the sheet is none. @param date YYYY-MM-DD */
export function dayOf(date: string, language: Language): string {
  const days = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  return date === '' ? '' : days.format(new Date(date));
}
