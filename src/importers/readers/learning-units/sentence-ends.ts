/** Does a line end a sentence? */
export function isFinished(text: string): boolean {
  return /[.!?][)”"’']?$/.test(text);
}

/** Does a line end in a word or sign that no sentence or point ends in? */
export function isUnfinished(text: string): boolean {
  return /[-,(]$|(?:^|\s)(?:en|of|en\/of|de|het|een|van|voor|met|in|op|bij|aan|te|tot|door|om|naar|over|uit)$/iu.test(
    text,
  );
}

/** Does a line begin with a capital? */
export function isCapital(text: string): boolean {
  return /^["“'‘(]?\p{Lu}/u.test(text);
}

/** Does a line begin as Dutch sentences mostly do? */
export function opensSentence(text: string): boolean {
  return /^(?:De|Het|Een|Zij|Ze|Hij|In|Bij|Op|Als|Met|Voor|Daarnaast)\s/.test(text);
}

/** Does a line open a parenthesis that it does not close? */
export function leavesOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}
