import { countingIn } from '../counted';

/** By which numbers, dates, lists and plural forms are written. */
export const locale = 'en-GB';

export const { counted, decimal, decimalMark, exact, fixed, listed, noun, number } = countingIn(locale);
