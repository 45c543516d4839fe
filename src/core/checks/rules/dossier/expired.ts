import { keyOfNumber } from '../../../exam/candidates/merge-candidates';
import { recordedAttempts } from '../../../exam/collect/attempts-of';
import type { CellPlace } from '../../../exam/cell-place';
import type { ExamBook } from '../../../exam/exam-book';
import { otherCrebos } from '../../crebo-of-form';
import { examLabel } from '../../covering';
import { examDays } from '../../exam-days';
import type { Rule, Verdict } from '../../rule';
import { practice } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { agreeing, counted, listed, named } from '../../wording';

export const expired: Rule = {
  id: 'dossier/expired',
  severity: 'warning',
  source: practice(
    'een dossier heeft een einde van de opleiding; met een nieuw dossier of crebo begint een nieuw cohort',
  ),
  texts: {
    nl: {
      title: 'Dossier geldt niet meer',
      why: 'Een diploma rust op het dossier dat voor de kandidaat geldt; na het einde van de opleiding, of met een ander crebo, kan dat niet.',
      fix: 'Kijk of datum en crebo kloppen; zo ja, neem examens af met het dossier dat voor deze kandidaten geldt.',
      unmet: ({ end, dates, candidates, otherCrebo, crebo }) =>
        `${[
          counted(dates) === 0
            ? ''
            : `er is geëxamineerd op ${listed(dates, 'nl-NL')}, na het einde van de opleiding (${named(end)})${
                counted(candidates) === 0
                  ? ''
                  : `: ${agreeing(candidates, 'kandidaat', 'kandidaten')} ${listed(candidates, 'nl-NL')}`
              }`,
          counted(otherCrebo) === 0
            ? ''
            : `${agreeing(otherCrebo, 'kandidaat', 'kandidaten')} ${listed(otherCrebo, 'nl-NL')} ${agreeing(
                otherCrebo,
                'heeft',
                'hebben',
              )} een ander crebo dan het formulier (${named(crebo)})`,
        ]
          .filter(Boolean)
          .join('; ')
          .replace(/^./, (first) => first.toUpperCase())}.`,
      unclear: {
        'no-end': ({ dates }) =>
          `Er is geëxamineerd op ${listed(dates, 'nl-NL')}; of dat voor het einde van de opleiding was, is niet te zien, want het document noemt dat einde niet. Zoek het op (bijvoorbeeld bij SBB), lees het document opnieuw in en vul bij het corrigeren "Einde opleiding" in.`,
      },
    },
    en: {
      title: 'Dossier no longer holds',
      why: 'A diploma rests on the dossier that holds for the candidate; after the end of the programme, or with another crebo, it cannot.',
      fix: 'See whether date and crebo are right; if so, examine with the dossier that holds for these candidates.',
      unmet: ({ end, dates, candidates, otherCrebo, crebo }) =>
        `${[
          counted(dates) === 0
            ? ''
            : `an exam was held on ${listed(dates, 'en-GB')}, after the end of the programme (${named(end)})${
                counted(candidates) === 0
                  ? ''
                  : `: ${agreeing(candidates, 'candidate', 'candidates')} ${listed(candidates, 'en-GB')}`
              }`,
          counted(otherCrebo) === 0
            ? ''
            : `${agreeing(otherCrebo, 'candidate', 'candidates')} ${listed(otherCrebo, 'en-GB')} ${agreeing(
                otherCrebo,
                'has',
                'have',
              )} another crebo than the form (${named(crebo)})`,
        ]
          .filter(Boolean)
          .join('; ')
          .replace(/^./, (first) => first.toUpperCase())}.`,
      unclear: {
        'no-end': ({ dates }) =>
          `An exam was held on ${listed(dates, 'en-GB')}; whether that was before the end of the programme cannot be seen, because the document does not give that end. Look it up (at SBB, for instance), read the document again and fill in "End of the programme" when correcting.`,
      },
    },
  },
  examples: {
    unmet: {
      end: '2032-07-31',
      dates: ['2033-01-10'],
      exams: ['PVB2'],
      sheets: ['PVB2 1002'],
      candidates: ['1002'],
      crebo: null,
      otherCrebo: [],
    },
    'no-end': {
      end: null,
      dates: ['2026-10-15'],
      exams: ['PVB2'],
      sheets: ['Beoordeling PVB2'],
      candidates: [],
      crebo: null,
      otherCrebo: [],
    },
  },
  judge,
};

/** One finding per workbook: what is certainly wrong if anything is, else that the end cannot be seen. */
function judge(book: ExamBook): readonly Verdict[] {
  const attempts = recordedAttempts(book);
  const days = book.exams.flatMap(({ exam }) =>
    examDays(book, exam, attempts)
      .filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date))
      .map((day) => ({ ...day, exam: examLabel(exam) })),
  );
  const end = endOfProgramme(book);
  const late = end === null ? [] : days.filter(({ date }) => date > end);
  const others = otherCrebos(book, attempts);
  const told = late.length > 0 || others.length > 0 || end !== null ? late : days;
  const [first] = told;
  const data = {
    end,
    dates: [...new Set(told.map(({ date }) => date))].sort(),
    exams: [...new Set(told.map(({ exam }) => exam))],
    sheets: [...new Set(told.map(({ where }) => where))],
    candidates: [...new Set(told.flatMap(({ candidate }) => candidate || []))],
    crebo: others[0]?.onForm ?? null,
    otherCrebo: others.map(({ candidate, theirs }) => `${candidate} (${theirs})`),
  };
  if (late.length > 0 || others.length > 0) return [unmet('dossier', placeOf(first, others[0], book), data)];
  return first === undefined ? [] : [unclear('no-end', 'dossier', placeOf(first, undefined, book), data)];
}

/** YYYY-MM-DD: of the chosen profile, else of the document; null = it gives none. The end of intake does not matter. */
function endOfProgramme({ framework, profile }: ExamBook): string | null {
  return framework.profiles.find(({ code }) => code === profile)?.validUntil ?? framework.validUntil;
}

/** The day that is too late, else the crebo in the list of candidates. */
function placeOf(
  day: { readonly sheet: string; readonly cell: string } | undefined,
  other: { readonly candidate: string } | undefined,
  { creboCells, dossierTitle }: ExamBook,
): CellPlace | null {
  if (day !== undefined && day.cell !== '') return { sheet: day.sheet, cell: day.cell };
  const crebo = other === undefined ? undefined : creboCells?.get(keyOfNumber(other.candidate));
  return crebo ?? dossierTitle ?? null;
}
