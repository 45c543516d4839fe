import fc from 'fast-check';

/** How the lines of a document are divided over pages, and what stands on every page besides them. */
export interface Pages {
  readonly linesPerPage: number;
  /** "form-feed": the first line of a page begins with one; "bare": nothing shows where a page ends. */
  readonly pageBreak: 'form-feed' | 'bare';
  /** A line above every page but the first; null = none. */
  readonly head: 'title' | 'kind-and-title' | null;
  /** The line below every page. */
  readonly foot: 'number' | 'number-of' | 'dashes' | 'title-and-number' | 'copyright' | null;
  /** Empty lines between the text and what belongs to the page. */
  readonly gap: boolean;
}

export const arbitraryPages: fc.Arbitrary<Pages> = fc
  .record({
    linesPerPage: fc.integer({ min: 30, max: 60 }),
    pageBreak: fc.constantFrom<Pages['pageBreak']>('form-feed', 'bare'),
    head: fc.constantFrom<Pages['head']>('title', 'kind-and-title', null),
    foot: fc.constantFrom<Pages['foot']>('number', 'number-of', 'dashes', 'title-and-number', 'copyright', null),
    gap: fc.boolean(),
  })
  // A page break that nothing shows at all cannot be told from the text that it interrupts.
  .map((pages) => (pages.foot === null && pages.pageBreak === 'bare' ? { ...pages, head: null } : pages));

/** The lines in pages; a page may end in the middle of a sentence, but not behind a heading. */
export function paginate(lines: readonly string[], title: string, pages: Pages): string[] {
  const chunks: string[][] = [[]];
  lines.forEach((line) => {
    const open = chunks[chunks.length - 1] ?? [];
    const full = open.length >= pages.linesPerPage && !isHeading(open[open.length - 1] ?? '') && line !== '';
    if (full) chunks.push([line]);
    else open.push(line);
  });
  return chunks.flatMap((chunk, at) => {
    const number = at + 1;
    const gap = pages.gap ? [''] : [];
    const head = at === 0 || pages.head === null ? [] : [headOf(pages.head, title), ...gap];
    const foot = pages.foot === null ? [] : [...gap, footOf(pages.foot, title, number, chunks.length)];
    const page = [...head, ...chunk, ...foot];
    if (at > 0 && pages.pageBreak === 'form-feed') page[0] = `\f${page[0] ?? ''}`;
    return page;
  });
}

function headOf(head: NonNullable<Pages['head']>, title: string): string {
  return head === 'title' ? title : `Kwalificatiedossier ${title}`;
}

function footOf(foot: NonNullable<Pages['foot']>, title: string, number: number, of: number): string {
  switch (foot) {
    case 'number':
      return String(number);
    case 'number-of':
      return `${number} van ${of}`;
    case 'dashes':
      return `- ${number} -`;
    case 'title-and-number':
      return `Kwalificatiedossier ${title}, geldig vanaf 1 augustus 2024 ${number} van ${of}`;
    case 'copyright':
      return `© Stichting Voorbeeld ${number}/${of}`;
  }
}

function isHeading(line: string): boolean {
  return /^(Omschrijving|Resultaat|Gedrag|Complexiteit|Verantwoordelijkheid|Vakkennis|Voor |Mbo|[BP]\d)|:$/.test(line);
}
