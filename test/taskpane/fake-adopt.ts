import type { AdoptUseCases } from '../../src/app/adopt/adopt-use-cases';
import { judgeAdoption } from '../../src/app/adopt/judge-adoption';
import type { TaskOptions, UseCases } from '../../src/app/session/use-cases';
import { readTypedDate } from '../../src/core/typed-date';
import type { FakeWorkbook } from './fake-use-cases';

/** Adopting on a fake workbook: what is adopted is really judged, and stands in its register. */
export function fakeAdopt(
  fake: () => FakeWorkbook,
  write: (name: keyof UseCases, options: TaskOptions) => Promise<void>,
): AdoptUseCases {
  return {
    adopt: async ({ exam: examId, ...wish }, _seen, options) => {
      await write('results', options);
      const { book } = fake();
      if (book === null) throw new Error('no book');
      const on = readTypedDate(wish.on) ?? '';
      const { register, adopted, left } = judgeAdoption(book, { ...wish, examId, on });
      fake().book = { ...book, register };
      return { adopted: adopted.length, left, register: 'Register' };
    },
    writeAgreement: async (options) => {
      await write('results', options);
      return 'Overeenstemming';
    },
    writeDiploma: async (options) => {
      await write('results', options);
      return 'Diploma-eisen';
    },
  };
}
