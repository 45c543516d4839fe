import type { AssessmentForm, Criterion } from '../../../src/core/exam/assessment-form';
import type { Typed } from './write-cells';

/** Levels of a row: of each assessor, and the agreed one where they differ. */
export type GivenLevels = readonly [first: string, second: string, agreed?: string];

export interface Filling {
  /** By row, counted round. */
  readonly levels: readonly GivenLevels[];
  /** YYYY-MM-DD */
  readonly date: string;
  readonly assessors: readonly [string, string];
  /** On every topic of a knowledge exam; left out = 8. */
  readonly points?: number;
}

const cellIn = (row: Criterion, letters: string | undefined): string => {
  if (letters === undefined) throw new Error(`no column at ${row.place.cell}`);
  return row.place.cell.replace(/^[A-Z]+/, letters);
};

/** Everything that assessors fill in on a form of a candidate: levels or points, who they are, when, and that it is done. */
export function fillIn(form: AssessmentForm, { levels, date, assessors, points = 8 }: Filling): readonly Typed[] {
  return [
    ...form.criteria.flatMap((row, index) =>
      form.levels.length > 0 ? rated(row, levels[index % levels.length] ?? ['V', 'V']) : pointed(row, form, points),
    ),
    ...(form.datePlace === null ? [] : [[form.datePlace.cell, date] as const]),
    ...form.assessorPlaces.flatMap((place, index): readonly Typed[] =>
      place === null ? [] : [[place.cell, assessors[(form.handInCells[index]?.assessor ?? 1) - 1] ?? '']],
    ),
    ...form.handInCells.map(({ cell }): Typed => [cell, 'ja']),
  ];
}

/** A level that does not pass needs a motivation, and one that was agreed on is given where assessors differ. */
function rated({ ratings, agreedCell }: Criterion, [first, second, agreed]: GivenLevels): readonly Typed[] {
  return [
    ...ratings.flatMap(({ assessor, cell, motivationCell }): readonly Typed[] => {
      const level = assessor === 1 ? first : second;
      return level === 'O'
        ? [
            [cell, level],
            [motivationCell, 'Deed dit pas na een vraag.'],
          ]
        : [[cell, level]];
    }),
    ...(agreed === undefined || agreedCell === null ? [] : [[agreedCell, agreed] as const]),
  ];
}

function pointed(row: Criterion, { columns }: AssessmentForm, points: number): readonly Typed[] {
  return [[cellIn(row, columns['achieved']), points]];
}

/** What the committee writes on the exam's own form before it is approved: what each level is, or what is asked. */
export function decideRows(form: AssessmentForm): readonly Typed[] {
  return form.criteria.flatMap((row): readonly Typed[] =>
    form.levels.length > 0
      ? form.levels.map((level, index) => [
          cellIn(row, form.columns[`descriptor.${index + 1}`]),
          `${row.text}: ${wording[level] ?? level}`,
        ])
      : [
          [cellIn(row, form.columns['questions']), 5],
          [cellIn(row, form.columns['pointsEach']), 2],
        ],
  );
}

const wording: Readonly<Record<string, string>> = {
  O: 'alleen na aanwijzing',
  V: 'uit zichzelf, zonder fouten die de huurder merkt',
  G: 'uit zichzelf en met uitleg aan een collega',
};
