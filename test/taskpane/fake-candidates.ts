import { listCandidates } from '../../src/app/candidates/candidate-list';
import type { CandidateUseCases } from '../../src/app/candidates/candidate-use-cases';
import { judgeExemption } from '../../src/core/exam/results/judge-exemption';
import { furtherPartsOf } from '../../src/language/diploma-sheet-texts';
import type { TaskOptions, UseCases } from '../../src/app/session/use-cases';
import type { FakeWorkbook } from './fake-use-cases';

/** The use cases about candidates on a fake workbook: lists are really read, sheets are not really made. */
export function fakeCandidates(
  fake: () => FakeWorkbook,
  write: (name: keyof UseCases, options: TaskOptions) => Promise<void>,
): CandidateUseCases {
  return {
    list: async (source, book) =>
      listCandidates(typeof source === 'string' ? source : String.fromCharCode(...source), book),
    put: async ({ merge }, _whereTheyDiffer, options) => {
      await write('candidates', options);
      const { book } = fake();
      if (book !== null) {
        const candidates = [...book.candidates, ...merge.added];
        fake().book = { ...book, candidates, sheets: { ...book.sheets, candidates: 'Kandidaten' } };
      }
      return { added: merge.added.length, completed: 0, same: merge.same };
    },
    exempt: async (wish, options) => {
      await write('candidates', options);
      const { book } = fake();
      const { exemption } =
        book === null ? { exemption: null } : judgeExemption(wish, book, furtherPartsOf(book.language));
      if (book === null || exemption === null) throw new Error('the pane asks for what can be written only');
      const exemptions = [...book.register.exemptions, exemption];
      const exemptionCells = exemptions.map((_, index) => ({ sheet: 'Vrijstellingen', cell: `B${index + 5}` }));
      fake().book = { ...book, exemptionCells, register: { ...book.register, exemptions } };
      return { candidate: exemption.candidate, item: exemption.part ?? exemption.coreTask, sheet: 'Vrijstellingen' };
    },
    makeSheets: async ({ examIds, numbers }, options) => {
      await write('candidates', options);
      return { made: examIds.flatMap((id) => numbers.map((number) => `${id} ${number}`)), there: 0 };
    },
    makeFiles: async (handOut, options) => {
      await write('candidates', options);
      const { examIds, numbers } = handOut;
      fake().handedOut.push(handOut);
      return { file: 'formulieren.zip', forms: examIds.length * numbers.length };
    },
    makePaper: async (options) => {
      await write('candidates', options);
      return fake().book?.forms.length ?? 0;
    },
  };
}
