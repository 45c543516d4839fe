import type { ExamAgreement, PairAgreement } from '../../../exam/agreement/exam-agreement';
import { agreementThatMayBeLow } from '../../../exam/agreement/exam-agreement';
import type { Agreement } from '../../../exam/agreement/standing-of';
import { sittingKey } from '../../../exam/collect/collected';
import type { CellPlace } from '../../../exam/cell-place';
import type { ExamBook } from '../../../exam/exam-book';
import type { Rule, Verdict } from '../../rule';
import { practice } from '../../sources';
import { unmet } from '../../verdicts';
import type { Value } from '../../wording';
import { counted, decimal, listed, named } from '../../wording';

export const lowAgreement: Rule = {
  id: 'rating/low-agreement',
  severity: 'warning',
  source: practice(
    'overeenstemming met gewogen kappa (Cohen 1968), bij 10 kandidaten of meer die apart zijn beoordeeld',
  ),
  texts: {
    nl: {
      title: 'Beoordelaars geven te vaak een ander niveau',
      why: 'Bij wie een kandidaat terechtkomt, mag de uitslag niet bepalen.',
      fix: 'Bespreek met de beoordelaars hoe zij de genoemde rijen lezen, en maak de niveaus op het formulier duidelijker.',
      unmet: ({ exam, people, n, agreement, weightedKappa, criteria }) =>
        `${named(exam)}: ${people === '' ? 'de beoordelaars' : listed(people, 'nl-NL')} geven te vaak een ander niveau: ` +
        `${decimal(Number(agreement), 1, 'nl-NL')} % gelijk en een gewogen kappa van ${decimal(Number(weightedKappa), 2, 'nl-NL')} ` +
        `(${named(n)} kandidaten)${counted(criteria) === 0 ? '' : `; het meest bij ${quoted(criteria, 'nl-NL')}`}.`,
      unclear: {},
    },
    en: {
      title: 'Assessors give different levels too often',
      why: 'Which assessors a candidate happens to get must not decide the result.',
      fix: 'Discuss with the assessors how they read the rows named, and make the levels on the form clearer.',
      unmet: ({ exam, people, n, agreement, weightedKappa, criteria }) =>
        `${named(exam)}: ${people === '' ? 'the assessors' : listed(people, 'en-GB')} give different levels too often: ` +
        `${decimal(Number(agreement), 1, 'en-GB')}% alike and a weighted kappa of ${decimal(Number(weightedKappa), 2, 'en-GB')} ` +
        `(${named(n)} candidates)${counted(criteria) === 0 ? '' : `; most on ${quoted(criteria, 'en-GB')}`}.`,
      unclear: {},
    },
  },
  examples: {
    unmet: {
      exam: 'PVB1',
      people: '',
      n: 12,
      agreement: 0,
      kappa: -1,
      weightedKappa: -1,
      minimumAgreement: 70,
      minimumKappa: 0.4,
      pairs: ['K. Trapper / S. Wielinga'],
      criteria: [
        'vraagt waarvoor de fiets nodig is',
        'legt de voorwaarden uit',
        'stelt het zadel af',
        'controleert remmen en licht',
      ],
      criterionIds: ['k1-w1-a', 'k1-w1-b', 'k1-w2-a', 'k1-w2-b'],
    },
  },
  judge: (book) => {
    const told = new Set<string>();
    return agreementThatMayBeLow(book).flatMap((exam): readonly Verdict[] => {
      const verdict = told.has(exam.examId) ? null : judgeExam(exam, book);
      if (verdict === null) return [];
      told.add(exam.examId);
      return [verdict];
    });
  },
};

/**
 * An exam is told when agreement is low over all rows, or between two people over all rows they both judged. One row has so
 * few levels that chance alone makes some look low: rows are named in the finding, and do not make one.
 */
function judgeExam(exam: ExamAgreement, book: ExamBook): Verdict | null {
  const pairs = exam.pairs.filter(({ isLow }) => isLow);
  const [pair] = pairs;
  const low: Agreement | undefined = exam.whole.isLow ? exam.whole : pair;
  if (low === undefined || low.figures === null) return null;
  const { minimumKappa, minimumAgreement } = book.settings;
  const rows = exam.criteria.filter(({ isLow }) => isLow).sort((one, other) => likeness(one) - likeness(other));
  return unmet(exam.examId, placeOf(exam, book), {
    exam: exam.label,
    people: exam.whole.isLow || pair === undefined ? '' : namesOf(pair),
    n: low.n,
    agreement: low.figures.percentage,
    kappa: low.figures.kappa,
    weightedKappa: low.figures.weightedKappa,
    minimumAgreement,
    minimumKappa,
    pairs: pairs.map((each) => namesOf(each).join(' / ')),
    criteria: rows.map(({ text }) => text),
    criterionIds: rows.map(({ id }) => id),
  });
}

function likeness({ figures }: Agreement): number {
  return figures?.percentage ?? 100;
}

/** Who gave no name goes by the number of the column. */
function namesOf({ assessors }: PairAgreement): readonly string[] {
  return assessors.map(({ name, number }) => name?.trim() ?? String(number));
}

/** The exam's row in the plan; of an exam that left the plan the first cell collected of it. */
function placeOf({ examId }: ExamAgreement, { exams, collected, ratingCells }: ExamBook): CellPlace | null {
  const planned = exams.find(({ exam }) => exam.id === examId);
  if (planned !== undefined) return planned.place;
  const form = collected.forms.find((each) => each.examId === examId);
  const cells = form === undefined ? undefined : ratingCells?.bySitting.get(sittingKey(form));
  const [cell] = Object.values(cells ?? {});
  return cell === undefined || ratingCells === null ? null : { sheet: ratingCells.sheet, cell };
}

/** At most three, in quotation marks. */
function quoted(criteria: Value, locale: string): string {
  return listed(
    Array.isArray(criteria) ? criteria.slice(0, 3).map((text: unknown) => `"${String(text)}"`) : criteria,
    locale,
  );
}
