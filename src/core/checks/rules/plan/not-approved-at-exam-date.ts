import type { RecordedAttempt } from '../../../exam/collect/attempts-of';
import { recordedAttempts } from '../../../exam/collect/attempts-of';
import type { ExamBook } from '../../../exam/exam-book';
import type { PlannedExam } from '../../../exam/planned-exam';
import { standingOnDay } from '../../approved-on-day';
import { examLabel, planPlace } from '../../covering';
import { examDays } from '../../exam-days';
import type { Rule, Verdict } from '../../rule';
import { practice } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { listed, named } from '../../wording';

export const notApprovedAtExamDate: Rule = {
  id: 'plan/not-approved-at-exam-date',
  severity: 'error',
  source: practice('de examencommissie stelt een instrument vast voordat het wordt afgenomen'),
  texts: {
    nl: {
      title: 'Afgenomen voor het vaststellen',
      why: 'Een examen mag alleen worden afgenomen met een instrument dat de commissie heeft vastgesteld.',
      fix: 'Leg de zaak voor aan de commissie; verbeter de datum of de status in het examenplan als die niet kloppen.',
      unmet: ({ exam, dates, sheets, status, approvedOn }) =>
        `${exam} is afgenomen op ${listed(dates, 'nl-NL')} (${listed(sheets, 'nl-NL')}), maar ${
          status === 'approved'
            ? `pas vastgesteld op ${named(approvedOn)}`
            : status === 'withdrawn'
              ? 'was toen ingetrokken of nog niet vastgesteld'
              : 'is nog niet vastgesteld'
        }.`,
      unclear: {
        'status-unreadable': ({ exam, dates, found }) =>
          `${exam} is afgenomen op ${listed(dates, 'nl-NL')}; of het toen was vastgesteld, is niet te zien, want de status is "${named(found)}".`,
        'approval-date-unknown': ({ exam, dates, found }) =>
          `${exam} is afgenomen op ${listed(dates, 'nl-NL')}; wanneer het is vastgesteld, is niet te lezen${found === '' ? '' : ` ("${found}")`}.`,
        'withdrawal-date-unknown': ({ exam, dates, approvedOn }) =>
          `${exam} is afgenomen op ${listed(dates, 'nl-NL')}, vastgesteld op ${named(approvedOn)} en daarna ingetrokken; of dat voor de afname was, staat er niet.`,
        'exam-date-unreadable': ({ exam, dates, sheets }) =>
          `De datum "${listed(dates, 'nl-NL')}" in ${listed(sheets, 'nl-NL')} is niet te lezen; of ${exam} toen was vastgesteld, is niet te zien.`,
      },
    },
    en: {
      title: 'Held before approval',
      why: 'An exam may only be held with an instrument that the committee has approved.',
      fix: 'Put the matter before the committee; correct the date or the status in the exam plan where they are wrong.',
      unmet: ({ exam, dates, sheets, status, approvedOn }) =>
        `${exam} was held on ${listed(dates, 'en-GB')} (${listed(sheets, 'en-GB')}), but ${
          status === 'approved'
            ? `approved on ${named(approvedOn)} only`
            : status === 'withdrawn'
              ? 'was withdrawn or not approved yet by then'
              : 'has not been approved yet'
        }.`,
      unclear: {
        'status-unreadable': ({ exam, dates, found }) =>
          `${exam} was held on ${listed(dates, 'en-GB')}; whether it was approved then cannot be seen, because the status is "${named(found)}".`,
        'approval-date-unknown': ({ exam, dates, found }) =>
          `${exam} was held on ${listed(dates, 'en-GB')}; when it was approved cannot be read${found === '' ? '' : ` ("${found}")`}.`,
        'withdrawal-date-unknown': ({ exam, dates, approvedOn }) =>
          `${exam} was held on ${listed(dates, 'en-GB')}, approved on ${named(approvedOn)} and withdrawn later; whether that was before it was held is not recorded.`,
        'exam-date-unreadable': ({ exam, dates, sheets }) =>
          `The date "${listed(dates, 'en-GB')}" in ${listed(sheets, 'en-GB')} cannot be read; whether ${exam} was approved then cannot be seen.`,
      },
    },
  },
  examples: {
    unmet: {
      exam: 'PVB2',
      status: 'approved',
      approvedOn: '2026-09-01',
      found: '',
      dates: ['2026-08-20'],
      sheets: ['Register 1001'],
      dateCells: ['I7'],
      candidates: ['1001'],
    },
    'exam-date-unreadable': {
      exam: 'PVB2',
      status: 'approved',
      approvedOn: '2026-09-01',
      found: '',
      dates: ['half oktober'],
      sheets: ['PVB2 1002'],
      dateCells: ['D9'],
      candidates: ['1002'],
    },
    'status-unreadable': {
      exam: 'PVB2',
      status: 'draft',
      approvedOn: '2026-09-01',
      found: 'akkoord',
      dates: ['2026-10-15'],
      sheets: ['Beoordeling PVB2'],
      dateCells: ['D9'],
      candidates: [],
    },
    'approval-date-unknown': {
      exam: 'PVB2',
      status: 'approved',
      approvedOn: null,
      found: '',
      dates: ['2026-10-15'],
      sheets: ['Beoordeling PVB2'],
      dateCells: ['D9'],
      candidates: [],
    },
    'withdrawal-date-unknown': {
      exam: 'PVB2',
      status: 'withdrawn',
      approvedOn: '2026-09-01',
      found: '',
      dates: ['2026-10-15'],
      sheets: ['Beoordeling PVB2'],
      dateCells: ['D9'],
      candidates: [],
    },
  },
  judge: (book) => {
    const attempts = recordedAttempts(book);
    return book.exams.flatMap((planned) => judgeExam(book, planned, attempts));
  },
};

/** One finding per exam: what is certainly wrong if anything is, else the first thing that cannot be seen. */
function judgeExam(book: ExamBook, planned: PlannedExam, attempts: readonly RecordedAttempt[]): readonly Verdict[] {
  const used = examDays(book, planned.exam, attempts).map((day) => ({
    ...day,
    ...standingOnDay(day, planned, book.instrumentHistory),
  }));
  const worst =
    used.find(({ standing }) => standing === 'not-approved') ?? used.find(({ standing }) => standing !== 'approved');
  if (worst === undefined || worst.standing === 'approved') return [];

  const alike = used.filter(({ standing }) => standing === worst.standing);
  const data = {
    exam: examLabel(planned.exam),
    status: worst.status,
    approvedOn: worst.approvedOn,
    found: planned.unreadable.status ?? planned.unreadable.approvedOn ?? '',
    dates: [...new Set(alike.map(({ date }) => date))],
    sheets: alike.map(({ where }) => where),
    dateCells: alike.map(({ cell }) => cell),
    candidates: [...new Set(alike.flatMap(({ candidate }) => candidate || []))],
  };
  const { id } = planned.exam;
  const place = planPlace(planned, 'approvedOn');
  return worst.standing === 'not-approved' ? [unmet(id, place, data)] : [unclear(worst.standing, id, place, data)];
}
