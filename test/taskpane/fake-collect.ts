import type { CollectUseCases } from '../../src/app/collect/collect-use-cases';
import { lookAtReturned } from '../../src/app/collect/look-at-returned';
import type { ReadFiles } from '../../src/app/collect/read-returned';
import type { TaskOptions, UseCases } from '../../src/app/session/use-cases';
import { claimKey, openFields } from '../../src/core/exam/collect/conflicts';
import { collectForms } from '../../src/core/exam/collect/collect-forms';
import type { FakeWorkbook } from './fake-use-cases';

/** The use cases about forms that came back, on a fake workbook: `returned` is what is in any files; the merge is real. */
export function fakeCollect(
  fake: () => FakeWorkbook,
  write: (name: keyof UseCases, options: TaskOptions) => Promise<void>,
): CollectUseCases {
  return {
    look: async (files, book, options) => {
      await Promise.all(files.map(({ load }) => load()));
      await write('collect', options);
      return lookAtReturned(fake().returned, book);
    },
    write: async ({ forms, rejected }, takes, options) => {
      await write('collect', options);
      const { book } = fake();
      if (book === null) throw new Error('no book');
      const replace = (claim: Parameters<typeof claimKey>[0]): boolean => takes.includes(claimKey(claim));
      const { collected, taken } = collectForms(book, forms, { replace });
      fake().book = { ...book, collected };
      return {
        ...{ taken, rejected: rejected.length, open: openFields(collected, book).length },
        ...{ register: 'Register', differences: 'Verschillen' },
      };
    },
  };
}

export const nothingReturned: ReadFiles = { forms: [], unreadable: [] };
