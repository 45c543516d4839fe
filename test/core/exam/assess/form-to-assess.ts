import type { AssessmentForm, Criterion } from '../../../../src/core/exam/assessment-form';
import { undecided } from '../../../../src/core/exam/rubric-row';
import { nothingFilledIn } from '../nothing-filled-in';

/** What stands on a row: the levels of the assessors in order, their motivations, the agreed level. */
export interface Filled {
  readonly workProcess?: string;
  readonly levels?: readonly (string | null)[];
  readonly motivations?: readonly (string | null)[];
  readonly agreed?: string | null;
  readonly agreedMotivation?: string | null;
}

/** A form with these rows for two assessors (or as many as the first row has levels); row 1 stands in row 12. */
export function formWith(rows: readonly Filled[], raters = 2): AssessmentForm {
  const sheet = 'Beoordeling PVB1';
  const criteria = rows.map((row, index): Criterion => {
    const { workProcess = 'B1-K1-W1', levels = [], motivations = [], agreed = null, agreedMotivation = null } = row;
    return {
      ...undecided,
      id: `i${index}`,
      ids: [`i${index}`],
      own: false,
      workProcess,
      text: `stelt vraag ${index}`,
      competencies: [],
      place: { sheet, cell: `C${index + 12}` },
      ratings: Array.from({ length: raters }, (_, at) => ({
        assessor: at + 1,
        cell: `${at === 0 ? 'H' : 'J'}${index + 12}`,
        motivationCell: `${at === 0 ? 'I' : 'K'}${index + 12}`,
        level: levels[at] ?? null,
        motivation: motivations[at] ?? null,
      })),
      agreedCell: raters > 1 ? `L${index + 12}` : null,
      agreed,
      agreedMotivation,
    };
  });
  return {
    ...nothingFilledIn,
    examId: 'e1',
    sheet,
    datePlace: null,
    columns: {
      'level.1': 'H',
      'motivation.1': 'I',
      'level.2': 'J',
      'motivation.2': 'K',
      agreed: 'L',
      agreedMotivation: 'M',
    },
    handInCells: [
      { assessor: 1, cell: 'D60' },
      { assessor: 2, cell: 'D61' },
    ],
    levels: ['O', 'V', 'G'],
    questions: {},
    instructions: null,
    instructionsPlace: null,
    title: { sheet, cell: 'B2' },
    criteria,
    cells: { points: 'D5', mark: 'D6', outcome: 'D7', coreTasks: {}, workProcesses: {} },
    resultCells: [],
  };
}
