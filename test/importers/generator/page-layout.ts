import fc from 'fast-check';

/** How lines come out of a file; see `printed`. */
export interface PageLayout {
  /** An empty line below every line, as text extracted from a PDF has it. */
  readonly airy: boolean;
  readonly pageBreak: 'form-feed' | 'indent' | 'running-head';
  /** What stands at the foot of a page, if heads are printed. */
  readonly head: string;
}

/** A line to print: text, a gap as wide as between two blocks, or the start of a page. */
export type Printed = string | typeof gap | typeof newPage;
export const gap = { kind: 'gap' } as const;
export const newPage = { kind: 'new-page' } as const;

/** The lines of a text file. */
export function printed(lines: readonly Printed[], layout: PageLayout): string[] {
  const out: string[] = [];
  let page = 1;
  let starts: '' | ' ' | '\f' = '';
  let glued = true;
  for (const line of lines) {
    if (line === gap) {
      if (!glued) out.push(' ', ...(layout.airy ? ['', ' '] : []));
      continue;
    }
    if (line === newPage) {
      page += 1;
      if (layout.pageBreak === 'running-head') out.push('', `${page}`, layout.head, '© Copyright Voorbeeld 2024', '');
      else starts = layout.pageBreak === 'indent' ? ' ' : '\f';
      glued = true;
      continue;
    }
    if (layout.airy && !glued) out.push('');
    out.push(`${starts}${line}`);
    starts = '';
    glued = false;
  }
  return out;
}

/** Numbers between 0 and 1 that one seed always gives again. */
export function diceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Breaks a text into lines of at most `width` characters, at spaces and inside long words. */
export function wrapped(text: string, width: number, hyphens: number, roll: () => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line === '' || line.length + 1 + word.length <= width) {
      line = line === '' ? word : `${line} ${word}`;
      continue;
    }
    const broken = /^(\p{Ll}{3,6}[bcdfgklmnprst])([bcdfgklmnprst]\p{Ll}{3,}[ ,.;)]*)$/u.exec(word);
    if (broken !== null && /\p{Ll}$/u.test(line) && roll() < hyphens) {
      lines.push(`${line} ${broken[1]}-`);
      line = broken[2] ?? '';
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** What a scan does to words that the dictionary settles. */
export interface WordDamage {
  readonly accents: number;
  readonly glued: number;
  readonly seed: number;
}

export const arbitraryWordDamage: fc.Arbitrary<WordDamage> = fc.record({
  accents: fc.constantFrom(0, 0.5, 1),
  glued: fc.constantFrom(0, 0.2),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});

/** The lines with lost accents and lost spaces; codes and headings are left to other damage. */
export function wordDamaged(lines: readonly string[], damage: WordDamage): string[] {
  const roll = diceOf(damage.seed);
  return lines.map((line) =>
    line
      .replace(/(?<=\p{Ll})[ëï](?=\p{Ll})/gu, (letter) =>
        roll() < damage.accents ? (letter === 'ë' ? 'é' : 'i') : letter,
      )
      .replace(/(?<=[ -])(van|en|bij) (?=de \p{Ll}{4,})|(?<=\p{Ll}{5,}) (?=(?:van|met) de )/gu, (found) =>
        roll() < damage.glued ? found.trimEnd() : found,
      ),
  );
}
