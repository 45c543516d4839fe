import type { ProfileLayout, RowForm } from './profile-layout';
import type { CompetenceSpec, ProfileSpec } from './profile-spec';
import { renderRow } from './render-matrix-row';

/** A line of the print, and whether a page may end above it. */
export interface PrintedLine {
  readonly text: string;
  readonly breakable: boolean;
}

export interface Dice {
  readonly roll: () => number;
  readonly pick: <T>(from: readonly T[]) => T;
}

export function diceOf(numbers: readonly number[]): Dice {
  let throws = 0;
  const roll = (): number => numbers[(throws += 1) % numbers.length] ?? 0;
  return { roll, pick: (from) => from[Math.floor(roll() * from.length)] as (typeof from)[number] };
}

/** Lines of at most so many characters. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** The whole document, before damage. */
export function renderProfile(profile: ProfileSpec, layout: ProfileLayout): PrintedLine[] {
  const dice = diceOf(layout.dice);
  const out: PrintedLine[] = [];
  // Where the first area of a variant has a higher number than the last one before, only the table of levels tells its name.
  const skipsAreas = layout.skipsAreas && profile.variants.every(({ level }) => level !== null);
  const fixed = (text: string): void => void out.push({ text, breakable: false });
  const flowing = (text: string): void => void out.push({ text, breakable: true });
  const paragraph = (text: string): void =>
    wrapped(text, layout.width).forEach((line, at) => (at === 0 ? fixed : flowing)(line));

  fixed(`Beroepscompetentieprofiel ${profile.title}`);
  fixed('');
  fixed('1 Over dit profiel');
  fixed('');
  if (layout.chapters) {
    fixed('1.1 Doel en functie');
    paragraph(
      'Dit profiel gaat over het werk van vakkrachten. Wat zij doen staat in taakgebied 1 en verder, per variant.',
    );
    paragraph(
      'Het is bedoeld voor opleidingen, voor werkgevers en voor de vakkrachten zelf, die er hun werk in herkennen.',
    );
  }
  fixed('');
  fixed('Varianten Niveau Voorbeelden');
  for (const { title, level } of profile.variants)
    fixed(`${title}${level === null ? '' : ` mbo-niveau ${level}`} medewerker, hulp in de ${title.toLowerCase()}`);
  fixed('');
  fixed('Bijlage A – Taken per variant');
  fixed('');
  profile.variants.forEach(({ title }, variant) => {
    fixed(title);
    fixed('');
    profile.taskAreas.forEach((area, at) => {
      if (skipsAreas && !area.tasks.some(({ variants }) => variants.includes(variant))) return;
      fixed(`Taakgebied ${profile.firstTaskArea + at} - ${area.title}`);
      for (const { text, variants } of area.tasks) {
        if (variants.includes(variant))
          wrapped(`${layout.bullet} ${text}.`, layout.width).forEach((line) => flowing(line));
      }
      fixed('');
    });
  });
  fixed('Bijlage B – Competenties');
  fixed('');
  profile.areas.forEach(({ title, competences }, at) => {
    fixed(`${at + 1}. ${title}`);
    competences.forEach((competence, number) => fixed(`${at + 1}.${number + 1} ${competence.title}`));
    fixed('');
  });
  profile.areas.forEach(({ title, competences }, at) => {
    fixed(`Competentiegebied ${at + 1}: ${title}`);
    fixed('');
    competences.forEach((competence, number) => renderCompetence(competence, `${at + 1}.${number + 1}`));
  });
  return out;

  function renderCompetence(competence: CompetenceSpec, code: string): void {
    paragraph(`${code} ${competence.definition}`);
    fixed('');
    renderHead();
    const isAbove = layout.forms.includes('above');
    for (const row of competence.rows) {
      const form: RowForm = isAbove ? 'above' : dice.pick(layout.forms);
      const width =
        layout.ragged && form !== 'first-line' && layout.columns !== 'offsets'
          ? 40 + Math.floor(dice.roll() * 50)
          : layout.width;
      out.push(...renderRow(row, form, { layout, width, count: profile.variants.length }));
    }
    fixed('');
    if (competence.outcomes.length > 0) {
      fixed('Resultaat:');
      competence.outcomes.forEach((text, at, every) =>
        wrapped(`${layout.bullet} ${text}${at === every.length - 1 ? '.' : ';'}`, layout.width).forEach(flowing),
      );
      fixed('');
    }
  }

  function renderHead(): void {
    if (layout.headsApart) ['Proces', '', 'Varianten'].forEach(fixed);
    else fixed('Proces Varianten');
    if (layout.subject) fixed('de beroepskracht:');
    if (layout.heads === 'none') return;
    for (const { title } of profile.variants) {
      if (layout.heads === 'names') fixed(title);
      else title.split(' ').forEach((word) => scattered(word).forEach(fixed));
    }
  }

  /** An upright word as extraction gives it: one or two letters a line. */
  function scattered(word: string): string[] {
    const pieces: string[] = [];
    for (let at = 0; at < word.length;) {
      const size = dice.roll() < 0.5 ? 1 : 2;
      pieces.push(word.slice(at, at + size));
      at += size;
    }
    return pieces;
  }
}
