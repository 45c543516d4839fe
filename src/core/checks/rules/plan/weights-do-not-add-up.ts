import type { ExamBook } from '../../../exam/exam-book';
import type { PlannedExam } from '../../../exam/planned-exam';
import { roundTo6 } from '../../../exam/rounding';
import type { FrameworkItem } from '../../../framework/framework';
import { itemNamed, unitsOf } from '../../../framework/structure';
import { examLabel, naming, planPlace, unitsCovered } from '../../covering';
import { thisOne } from '../../nouns/dutch';
import { a } from '../../nouns/english';
import type { Rule, Verdict } from '../../rule';
import { standard2012 } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { agreeing, counted, listed, named } from '../../wording';

export const weightsDoNotAddUp: Rule = {
  id: 'plan/weights-do-not-add-up',
  severity: 'error',
  source: standard2012('1.3'),
  texts: {
    nl: ({ unit }) => ({
      title: 'Weging telt niet op tot 100',
      why: `Het resultaat van een ${unit.one} over meer examens is een gewogen gemiddelde; dat is alleen uit te leggen als de weging samen 100 % is.`,
      fix: `Maak de weging van de examens van ${thisOne(unit)} samen 100, of laat ze allemaal leeg: dan tellen ze even zwaar.`,
      unmet: ({ code, title, sum, missing }) =>
        counted(missing) > 0
          ? `Voor ${unit.one} ${named(code, title)} ${agreeing(missing, 'heeft', 'hebben')} ${listed(missing, 'nl-NL')} geen weging en de rest samen ${sum} %.`
          : `Voor ${unit.one} ${named(code, title)} telt de weging van de examens op tot ${sum} %, niet tot 100 %.`,
      unclear: {
        'weight-unreadable': ({ code, title, exam, found }) =>
          `De weging van ${exam} is "${found}", en dat is niet als getal te lezen; of de weging voor ${unit.one} ${named(code, title)} klopt, is niet te zien.`,
      },
    }),
    en: ({ unit }) => ({
      title: 'Weights do not add up to 100',
      why: `The result of ${a(unit)} over several exams is a weighted mean; that can only be explained if the weights make 100 % together.`,
      fix: `Make the weights of the exams of this ${unit.one} 100 together, or leave them all empty: then they count equally.`,
      unmet: ({ code, title, sum, missing }) =>
        counted(missing) > 0
          ? `For ${unit.one} ${named(code, title)}, ${listed(missing, 'en-GB')} ${agreeing(missing, 'has', 'have')} no weight and the rest has ${sum} % together.`
          : `For ${unit.one} ${named(code, title)} the weights of the exams add up to ${sum} %, not to 100 %.`,
      unclear: {
        'weight-unreadable': ({ code, title, exam, found }) =>
          `The weight of ${exam} is "${found}", which cannot be read as a number; whether the weights for ${unit.one} ${named(code, title)} are right cannot be seen.`,
      },
    }),
  },
  examples: {
    unmet: { code: 'B1-K1', title: 'Verhuurt fietsen', sum: 110, missing: [] },
    'weight-unreadable': { code: 'B1-K1', title: 'Verhuurt fietsen', exam: 'KEX', found: 'veertig' },
  },
  judge: (book) => unitsOf(book.framework).flatMap((unit) => judgeUnit(book, unit)),
};

function judgeUnit(book: ExamBook, unit: FrameworkItem): readonly Verdict[] {
  const exams = book.exams.filter(({ exam }) => unitsCovered(book, exam).includes(unit));
  const data = naming(unit);
  const unreadable = exams.find((planned) => planned.unreadable.weight !== undefined);
  if (unreadable !== undefined) {
    const found = unreadable.unreadable.weight ?? '';
    const place = planPlace(unreadable, 'weight');
    return [unclear('weight-unreadable', unit.id, place, { ...data, exam: examLabel(unreadable.exam), found })];
  }

  const weights = exams.map((planned) => ({ planned, weight: weightFor(book, planned, unit) }));
  const given = weights.flatMap(({ weight }) => weight ?? []);
  const missing = weights.filter(({ weight }) => weight === null).map(({ planned }) => planned);
  const sum = roundTo6(given.reduce((total, weight) => total + weight, 0));
  const [first] = missing.length > 0 ? missing : exams;
  if (first === undefined || given.length === 0 || (missing.length === 0 && sum === 100)) return [];
  const labels = missing.map(({ exam }) => examLabel(exam));
  return [unmet(unit.id, planPlace(first, 'weight'), { ...data, sum, missing: labels })];
}

/** The weight of an exam for one core task; a single number holds for all it covers. */
function weightFor({ framework }: ExamBook, { exam: { weight } }: PlannedExam, unit: FrameworkItem): number | null {
  if (weight === null || typeof weight === 'number') return weight;
  const entry = Object.entries(weight).find(([code]) => itemNamed(framework, code)?.id === unit.id);
  return entry?.[1] ?? null;
}
