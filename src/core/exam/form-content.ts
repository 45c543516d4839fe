import type { AssessmentForm } from './exam-book';
import type { Exam, Settings } from './exam-plan';
import { contentHash } from './results/content-hash';
import { roundTo6 } from './rounding';
import type { LevelTexts } from './rubric-row';
import { scaleOf } from './scoring';

/** One row of a form as far as it is content. */
export interface ContentRow {
  readonly id: string;
  /** Ids of the rows of the dossier it counts for, sorted. */
  readonly ids: readonly string[];
  /** Reference of the part (work process) it stands under. */
  readonly part: string;
  readonly text: string;
  readonly critical: boolean;
  readonly weight: number;
  readonly descriptors: LevelTexts;
  /** Of a blueprint; null on a rubric. */
  readonly asked: AssessmentForm['questions'][string] | null;
}

/** What a form asks and how it decides, with texts as they read: white space does not count. */
export interface FormContent {
  readonly rows: readonly ContentRow[];
  /** Null for a blueprint. */
  readonly scale: readonly { readonly code: string; readonly points: number; readonly passes: boolean }[] | null;
  readonly cutScore: number | null;
  readonly essential: readonly string[];
  readonly instructions: string;
  readonly scoring: Settings['scoring'];
  readonly goodFrom: number | null;
  readonly maxNonPassing: number | null;
}

/** What decides the content of a form beside what stands on it. */
export type DecidedBy = Pick<Settings, 'scale' | 'scoring' | 'goodFrom' | 'maxNonPassing'>;

/**
 * What of a form is content: rows with words, levels, weights and critical ones, questions, scale, cut score,
 * instructions. Nothing that is filled in is part of it.
 * @param form as it was read from a sheet.
 * Source: domain.md, "published rules" 8: cut score, weights, critical rows, scale and conditions are always content.
 */
export function contentOn(
  form: Pick<AssessmentForm, 'criteria' | 'questions' | 'instructions'>,
  exam: Pick<Exam, 'scale' | 'cutScore' | 'essential' | 'form'>,
  settings: DecidedBy,
): FormContent {
  const isBlueprint = exam.form === 'kennisexamen';
  return {
    rows: form.criteria.map((row) => ({
      id: row.id,
      ids: [...row.ids].sort(),
      part: row.workProcess,
      text: plain(row.text),
      critical: !isBlueprint && row.critical,
      // A blueprint's row weighs what its questions bring, which are content themselves.
      weight: isBlueprint ? 1 : roundTo6(row.weight),
      descriptors: isBlueprint ? {} : plainTexts(row.descriptors),
      asked: isBlueprint ? (form.questions[row.id] ?? null) : null,
    })),
    scale: isBlueprint ? null : scaleOf(exam, settings).map(({ code, points, passes }) => ({ code, points, passes })),
    cutScore: exam.cutScore === null ? null : roundTo6(exam.cutScore),
    essential: [...exam.essential].sort(),
    instructions: plain(form.instructions ?? ''),
    scoring: settings.scoring,
    goodFrom: settings.goodFrom,
    maxNonPassing: settings.maxNonPassing,
  };
}

/** A fingerprint of content, the same whatever the order of its rows. */
export function fingerprintOf(content: FormContent): string {
  return contentHash({ ...content, rows: content.rows.map((row) => contentHash({ ...row, id: null })).sort() });
}

/**
 * The fingerprint of what a form asks and how it decides, so that the form in the plan, the one that was handed out and
 * the one that comes back agree. @param form as it was read from a sheet.
 */
export function contentOf(
  form: Pick<AssessmentForm, 'criteria' | 'questions' | 'instructions'>,
  exam: Pick<Exam, 'scale' | 'cutScore' | 'essential' | 'form'>,
  settings: DecidedBy,
): string {
  return fingerprintOf(contentOn(form, exam, settings));
}

/** A text as it reads: a save by another program may write spaces and line breaks differently. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function plainTexts(texts: LevelTexts): LevelTexts {
  const read = Object.entries(texts).map(([code, text]) => [code, plain(text)] as const);
  return Object.fromEntries(read.filter(([, text]) => text !== ''));
}
