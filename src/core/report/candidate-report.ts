import type { DiagnosticData } from '../diagnostics/diagnostic';
import type { FormVersion } from '../exam/collect/collected';
import type { CandidateDiploma } from '../exam/diploma/candidate-diplomas';
import type { Filled } from '../exam/collect/filled';
import { remarksOf } from '../exam/collect/filled';
import { fieldKey } from '../exam/collect/filled';
import { amountOf, criteriaOf } from '../exam/collect/rated-form';
import type { Criterion } from '../exam/assessment-form';
import { levelThatCounts } from '../exam/counting-level';
import type { ExamBook } from '../exam/exam-book';
import { labelOf } from '../exam/exam-label';
import { keyOfNumber } from '../exam/candidates/merge-candidates';
import type { Attempt, Exemption } from '../exam/results/attempt';
import type { CoreTaskResult } from '../exam/results/core-task-result';
import { roundTo6 } from '../exam/rounding';
import { possiblePoints } from '../exam/score-points';
import type { Scale } from '../exam/scale';
import { levelOf } from '../exam/scale';
import { ratersOf, scaleOf } from '../exam/scoring';
import { earliestFirst } from './earliest-first';
import type { EnteredForDiploma } from './entered-for-diploma';
import { enteredForDiploma } from './entered-for-diploma';
import type { AssessorNames } from './people';
import { dataWithoutNames } from './without-names';
import type { Masking } from './without-names';

/** What the report says of one candidate. */
export interface CandidateReport {
  readonly number: string;
  /** Null = unknown, or a report without names. */
  readonly name: string | null;
  /** YYYY-MM-DD */
  readonly startDate: string | null;
  readonly cohort: string | null;
  readonly group: string | null;
  /** In the order of the dossier. */
  readonly coreTasks: readonly CoreTaskResult[];
  /** Earliest first. */
  readonly attempts: readonly AttemptReport[];
  readonly exemptions: readonly Exemption[];
  /** Whether everything that is entered meets the requirements for the diploma, and what is missing in the exam file. */
  readonly diploma: Pick<CandidateDiploma, 'judgement' | 'dossier'> & { readonly entered: EnteredForDiploma };
}

/** One sitting of a candidate. */
export interface AttemptReport {
  readonly exam: string;
  readonly attempt: Attempt;
  /** Version of the instrument it was judged with; null = no form. */
  readonly version: string | null;
  readonly place: string | null;
  /** As the report calls them. */
  readonly assessors: readonly (string | null)[];
  /** What forms remark to the committee, irregularities among it; null = nothing. */
  readonly remarks: string | null;
  /** All rows of the form, those without a level too; none where nothing at all was filled in. */
  readonly rows: readonly JudgedRow[];
  /** Of a knowledge exam: the points on each topic that brings any; null = none were filled in, or more than there are. */
  readonly topics: readonly { readonly text: string; readonly points: number | null; readonly maximum: number }[];
}

/** How a candidate was judged on a row. */
export interface JudgedRow {
  readonly workProcess: string;
  readonly text: string;
  /** Code of the level that counts; null = none does yet. */
  readonly level: string | null;
  /** What assessors wrote, in the order of their columns, and why they agreed on another level. */
  readonly motivations: readonly string[];
  /** Who gave what, in that order and last what they agreed; none where everybody who gave a level gave the same. */
  readonly divided: readonly GivenLevel[];
}

/** What one assessor gave on a row, or what they agreed. */
export interface GivenLevel {
  /** Null = agreed. */
  readonly assessor: number | null;
  /** Code, or what stands there instead; null = none. */
  readonly level: string | null;
  readonly motivation: string | null;
}

/** How people are called in a report. */
export interface Naming {
  readonly assessors: AssessorNames;
  /** For what people wrote. */
  readonly mask: Masking;
  /** With names of candidates. */
  readonly isNamed: boolean;
}

/** What the report of a workbook says of one candidate at a time. */
export function candidateReporter(
  book: ExamBook,
  { assessors, mask, isNamed }: Naming,
): (candidate: CandidateDiploma) => CandidateReport {
  const listed = new Map(book.candidates.map((candidate) => [keyOfNumber(candidate.number), candidate]));
  const masked = <Missing extends { readonly data: DiagnosticData }>(each: Missing): Missing => ({
    ...each,
    data: dataWithoutNames(each.data, mask),
  });
  return (candidate) => {
    const { number, name, results, judgement, dossier } = candidate;
    const { attempts, exemptions, coreTasks } = results;
    const known = listed.get(keyOfNumber(number));
    return {
      number,
      name: isNamed ? name : null,
      startDate: known?.startDate ?? null,
      cohort: known?.cohort ?? null,
      group: known?.group ?? null,
      coreTasks,
      attempts: [...attempts].sort(earliestFirst).map(({ attempt, form, version }) => ({
        exam: labelOf(attempt.examId, book),
        attempt,
        version: version?.exam.version ?? null,
        place: form?.filled['placement']?.trim() || null,
        assessors:
          form === null || version === null
            ? []
            : ratersOf(version.exam, version.settings).map((each) =>
                assessors.of(form.filled[`assessor.${each}`] ?? null),
              ),
        remarks: form === null ? null : mask(remarksOf(form.filled).trim()) || null,
        rows: form === null || version === null ? [] : judgedRows(form.filled, version, mask),
        topics: form === null || version?.exam.form !== 'kennisexamen' ? [] : topicsOf(form.filled, version),
      })),
      exemptions: exemptions.map((each) => ({ ...each, ground: mask(each.ground) })),
      diploma: {
        judgement: {
          ...judgement,
          requirements: judgement.requirements.map((each) => ({ ...each, reasons: each.reasons.map(masked) })),
        },
        entered: enteredForDiploma(candidate, mask),
        dossier: { ...dossier, missing: dossier.missing.map(masked) },
      },
    };
  };
}

function topicsOf(filled: Filled, { rows }: FormVersion): AttemptReport['topics'] {
  return rows.flatMap(({ id, text, maximum }) => {
    const most = roundTo6(maximum ?? 0);
    const points = possiblePoints(amountOf(filled[fieldKey('achieved', id)]), most);
    return most <= 0 ? [] : [{ text, points, maximum: most }];
  });
}

function judgedRows(filled: Filled, version: FormVersion, mask: Masking): readonly JudgedRow[] {
  const scale = scaleOf(version.exam, version.settings);
  const raters = ratersOf(version.exam, version.settings);
  const rows = criteriaOf(filled, version).map((row): JudgedRow => {
    const level = levelThatCounts(row, scale, raters)?.code ?? null;
    const motivations = [...row.ratings.map(({ motivation }) => motivation), row.agreedMotivation].flatMap((text) =>
      text?.trim() ? [mask(text.trim())] : [],
    );
    return { workProcess: row.workProcess, text: row.text, level, motivations, divided: dividedOver(row, scale, mask) };
  });
  return rows.every(({ level, motivations }) => level === null && motivations.length === 0) ? [] : rows;
}

function dividedOver(
  { ratings, agreed, agreedMotivation }: Criterion,
  scale: Scale,
  mask: Masking,
): JudgedRow['divided'] {
  const said = (text: string | null): string | null => (text?.trim() ? mask(text.trim()) : null);
  const levelIn = (text: string | null): string | null => levelOf(scale, text ?? '')?.code ?? said(text);
  const given = ratings.map(({ assessor, level, motivation }): GivenLevel => {
    return { assessor, level: levelIn(level), motivation: said(motivation) };
  });
  if (new Set(given.flatMap(({ level }) => level ?? [])).size < 2) return [];
  const together: GivenLevel = { assessor: null, level: levelIn(agreed), motivation: said(agreedMotivation) };
  return together.level === null && together.motivation === null ? given : [...given, together];
}
