import type { RetentionUseCases } from '../../src/app/retention/retention-use-cases';
import type { TaskOptions, UseCases } from '../../src/app/session/use-cases';
import { chooseRemoved } from '../../src/core/exam/retention/choose-removed';
import type { FakeWorkbook } from './fake-use-cases';

/** Removing on a fake workbook: who may go is really judged, and they are gone from its list. */
export function fakeRetention(
  fake: () => FakeWorkbook,
  write: (name: keyof UseCases, options: TaskOptions) => Promise<void>,
): RetentionUseCases {
  return {
    foresee: async (wish) => {
      const { book } = fake();
      if (book === null) throw new Error('no book');
      const { numbers } = chooseRemoved(book, wish);
      return { wish, candidates: numbers, sheets: ['PVB1 1001'], statistics: 0, diagnostics: [] };
    },
    remove: async (foreseen, options) => {
      await write('retention', options);
      const { book } = fake();
      if (book === null) throw new Error('no book');
      const isLeft = ({ number }: { readonly number: string }): boolean => !foreseen.candidates.includes(number);
      fake().book = { ...book, candidates: book.candidates.filter(isLeft), diploma: null };
      return { ...foreseen, sheet: 'Statistiek' };
    },
  };
}
