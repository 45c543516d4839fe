import { competencyNames } from '../../../src/core/framework/competencies';
import type { AddendumGroup, AddendumSpec } from './addendum-spec';
import type { Printed } from './page-layout';
import { diceOf, gap, newPage, wrapped } from './page-layout';

/** How one print of an addendum differs from another. */
export interface AddendumLayout {
  readonly width: number;
  readonly bullet: string;
  readonly hyphens: number;
  /** Share of the lines of text below which a page ends. */
  readonly pages: number;
  /** Share of the tasks that carry a footnote. */
  readonly notes: number;
  /** The mark alone on a line in the midst of the sentence, raised, or lowered behind its word. */
  readonly mark: 'alone' | 'raised' | 'lowered';
  /** A line of blanks above the notes. */
  readonly rule: boolean;
  /** Groups have a number of their own: "3.2.1". */
  readonly numberedGroups: boolean;
  readonly letterPoint: boolean;
  readonly seed: number;
}

/** Different ones: what stands beside a number again and again is a running head. */
const noteTexts = [
  'Met dit woord worden ook de medewerkers bedoeld die alleen in het seizoen werken.',
  'Hieronder vallen alle afspraken die met klanten, leveranciers, collega’s en vrijwilligers zijn gemaakt over de levering.',
  'Waar hij staat, kan ook zij gelezen worden.',
  'Onder materialen worden ook gereedschappen verstaan die van de klant zelf zijn en die hij laat onderhouden.',
  'Dit geldt niet in de winter.',
  'Voor kleine bedrijven is de eigenaar zelf verantwoordelijk voor de planning van de werkplaats en het magazijn.',
];

const rule = ' '.repeat(54);

/** The document as lines, gaps and page starts. */
export function renderAddendum(spec: AddendumSpec, layout: AddendumLayout): Printed[] {
  const roll = diceOf(layout.seed);
  const subject = `de ${spec.occupation.charAt(0).toLowerCase()}${spec.occupation.slice(1)}`;
  const numbers = new Map(spec.groups.flatMap(({ tasks }) => tasks).map((task, at) => [task, at + 1] as const));
  let lastNote = 0;
  const openNotes: number[] = [];
  return [
    '1. Inleiding',
    gap,
    ...text(`Dit addendum beschrijft wat ${subject} doet. Het vult de bestaande beschrijving aan.`),
    newPage,
    '2. Algemene informatie beroepsuitoefening',
    gap,
    'Typering van het beroep',
    ...text(`Typerend voor ${subject} is dat zij zelfstandig werkt en rustig blijft.`),
    gap,
    ...text(`Aanvullend geldt voor ${subject} in de haven: Zij werkt ook in de avond.`),
    newPage,
    '3. Taken',
    gap,
    '3.1 Overzicht taken',
    ...spec.groups.flatMap((group) => [
      gap,
      group.title,
      ...group.tasks.flatMap((task) => heading(task.title, numbers.get(task))),
    ]),
    gap,
    '3.2 Taken',
    ...spec.groups.flatMap(tasksOf),
    ...notesOfPage(),
    newPage,
    '4. Vakkennis en vaardigheden',
    ...spec.groups.flatMap((group) => [
      gap,
      group.title,
      gap,
      'Vakkennis',
      ...group.knowledge.flatMap(point),
      gap,
      'Vaardigheden',
      ...group.skills.flatMap(point),
    ]),
    newPage,
    '5. Competenties',
    gap,
    'Competenties die nodig zijn om de taken goed uit te voeren:',
    ...spec.competencies.flatMap(({ letter, text: explained }) => [
      gap,
      `Competentie ${letter}${layout.letterPoint ? '.' : ''} ${competencyNames[letter] ?? ''}`,
      ...text(`Toelichting ${explained}`),
    ]),
    newPage,
    '6. Geraadpleegde bronnen',
    gap,
    '- Handboek verhuur, Uitgeverij Voorbeeld, 2020',
    newPage,
    '7. Klankbordgroep',
    gap,
    'Naam Organisatie',
  ];

  function text(words: string): string[] {
    return wrapped(words, layout.width, layout.hyphens, roll);
  }

  function point(words: string): string[] {
    return text(`${layout.bullet} ${words}`);
  }

  function heading(title: string, number: number | undefined): string[] {
    return wrapped(`${number ?? 0}. ${title}`, layout.width, 0, roll);
  }

  function tasksOf(group: AddendumGroup, at: number): Printed[] {
    return [
      gap,
      layout.numberedGroups ? `3.2.${at + 1} ${group.title}` : group.title,
      ...group.tasks.flatMap((task) => [
        gap,
        ...heading(task.title, numbers.get(task)),
        ...withPages(withNote(text(task.text))),
        ...task.additions.flatMap(({ context, text: added }) => [
          gap,
          ...withPages(text(`Aanvullend geldt voor ${subject} in de ${context}: ${added}`)),
        ]),
      ]),
    ];
  }

  /** A page ends below some lines; its footnotes stand at its foot. */
  function withPages(lines: readonly string[]): Printed[] {
    return lines.flatMap((line, at): Printed[] => {
      const isMark = /^\d+$/.test(line);
      const ends = at < lines.length - 1 && !isMark && !/^\d+$/.test(lines[at + 1] ?? '') && roll() < layout.pages;
      return ends ? [line, ...notesOfPage(), newPage] : [line];
    });
  }

  function notesOfPage(): Printed[] {
    const notes = openNotes.splice(0);
    return notes.length === 0
      ? []
      : [
          ...(layout.rule ? [rule] : [gap]),
          ...notes.flatMap((note) => {
            const words = text(
              `Noot ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(note)} zegt: ${noteTexts[note % noteTexts.length] ?? ''}`,
            );
            if (layout.mark === 'alone') return [`${note}`, ...words];
            const mark = layout.mark === 'raised' ? raised(note) : `${note}`;
            return [`${mark} ${words[0] ?? ''}`, ...words.slice(1)];
          }),
        ];
  }

  /** Puts the mark of a note behind a word in the midst of a line. */
  function withNote(lines: readonly string[]): string[] {
    const [first = '', ...rest] = lines;
    const words = first.split(' ');
    const word = words[2] ?? '';
    if (lines.length < 2 || layout.pages === 0 || roll() >= layout.notes || !/^\p{Ll}{4,}$/u.test(word))
      return [...lines];
    lastNote += 1;
    openNotes.push(lastNote);
    const before = words.slice(0, 3).join(' ');
    const after = words.slice(3).join(' ');
    if (layout.mark === 'alone') return [before, `${lastNote}`, after, ...rest].filter((line) => line !== '');
    const mark = layout.mark === 'raised' ? raised(lastNote) : `${lastNote}`;
    return [`${before}${mark} ${after}`.trim(), ...rest];
  }
}

function raised(note: number): string {
  return String(note).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}
