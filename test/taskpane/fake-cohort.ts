import type { CohortUseCases } from '../../src/app/cohort/cohort-use-cases';
import { Refusal } from '../../src/core/diagnostics/diagnostic';
import type { TaskOptions, UseCases } from '../../src/app/session/use-cases';
import { fullBook } from './example-book';
import type { FakeWorkbook } from './fake-use-cases';

/** Beginning with last year's workbook on a fake one; a file called "ander.xlsx" is none of ours. */
export function fakeCohort(
  fake: () => FakeWorkbook,
  write: (name: keyof UseCases, options: TaskOptions) => Promise<void>,
): CohortUseCases {
  return {
    look: async ({ name }) => {
      if (name === 'ander.xlsx') throw new Refusal({ code: 'book/not-ours', severity: 'error', data: {} });
      return { fileName: name, summary: fake().lastYear };
    },
    begin: async (_file, cohort, options) => {
      await write('cohort', options);
      fake().book = { ...fullBook, cohort };
      return { cohort, sheets: ['Examenplan', 'Dekking'] };
    },
  };
}
