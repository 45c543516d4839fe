import type { ApprovalUseCases } from '../../src/app/approve/approval-use-cases';
import type { InstrumentDeed } from '../../src/app/approve/instrument-deeds';
import type { TaskOptions, UseCases } from '../../src/app/session/use-cases';
import { approve, beginVersion, putRight, withdraw } from '../../src/core/exam/approval/happenings';
import type { InstrumentEvent } from '../../src/core/exam/approval/instrument-event';
import type { ExamBook } from '../../src/core/exam/exam-book';
import type { PlannedExam } from '../../src/core/exam/planned-exam';
import type { FakeWorkbook } from './fake-use-cases';

/** The use cases about approving on a fake workbook: what happens is really worked out, sheets are not really made. */
export function fakeApproval(
  fake: () => FakeWorkbook,
  write: (name: keyof UseCases, options: TaskOptions) => Promise<void>,
): ApprovalUseCases {
  return {
    act: async (examId, deed, options) => {
      await write('approval', options);
      const { book } = fake();
      const planned = book?.exams.find(({ exam }) => exam.id === examId);
      if (book === null || planned === undefined) throw new Error('no such exam');
      const event = eventOf(book, planned, deed);
      fake().book = {
        ...book,
        instrumentHistory: [...book.instrumentHistory, event],
        exams: book.exams.map((each) => (each === planned ? { ...planned, exam: examAfter(planned, event) } : each)),
      };
      const form = book.forms.find((each) => each.examId === examId)?.sheet ?? '';
      const { kind, version } = event;
      return { kind, examId, exam: planned.exam.code, version, form, history: 'Vaststelling' };
    },
  };
}

function eventOf(book: ExamBook, planned: PlannedExam, deed: InstrumentDeed): InstrumentEvent {
  switch (deed.kind) {
    case 'approved':
      return approve(book, planned, deed.wish);
    case 'withdrawn':
      return withdraw(book, planned, deed.deed);
    case 'new-version':
      return beginVersion(book, planned, deed.deed);
    case 'editorial':
      return putRight(book, planned, deed.wording, deed.deed);
  }
}

function examAfter({ exam }: PlannedExam, { kind, version }: InstrumentEvent): PlannedExam['exam'] {
  const statuses = {
    approved: 'approved',
    editorial: 'approved',
    withdrawn: 'withdrawn',
    'new-version': 'draft',
  } as const;
  return { ...exam, version, status: statuses[kind] };
}
