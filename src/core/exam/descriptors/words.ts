/** A word without the punctuation and brackets around it, e.g. "(heldere," → "heldere"; case is kept. */
export function bare(word: string): string {
  return word.replace(/^[("'‘“]+|[)"'’”.,;:!?]+$/gu, '');
}

/** Whether a comma, semicolon or colon closes the word. */
export function endsInPause(word: string | undefined): boolean {
  return word !== undefined && /[,;:]$/u.test(word);
}

/** The words with others put in before a place. */
export function inserted(words: readonly string[], at: number, added: string): readonly string[] {
  return [...words.slice(0, at), added, ...words.slice(at)];
}

/** Without the pause at its end. */
export function withoutPause(text: string): string {
  return text.replace(/[\s,;:]+$/u, '');
}
