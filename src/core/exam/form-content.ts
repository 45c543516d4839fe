import type { AssessmentForm } from './assessment-form';
import type { Exam, Settings } from './exam-plan';
import { contentHash } from './results/content-hash';
import { roundTo6 } from './rounding';
import type { LevelTexts } from './rubric-row';
import type { FormRule, RulesBy } from './form-rules';
import { deviatingRules } from './form-rules';
import { assessorsOf, scaleOf } from './scoring';

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
  /** The kind of exam: what is asked, and whether behaviour can be shown. */
  readonly kind: Exam['form'];
  /** How many assessors give a level, and how: a row counts when all of them gave it alike. */
  readonly assessors: number;
  readonly ratingMode: Settings['ratingMode'];
  /** Levels that need a motivation, and where it is asked; null for a blueprint. */
  readonly motivation: { readonly levels: readonly string[]; readonly per: Settings['motivationPer'] } | null;
  /** Rules in cells of the form that are not as plan and settings have them (form-rules.ts); none on a form as it was made. */
  readonly onForm: readonly Pick<FormRule, 'key' | 'value'>[];
}

/** What decides the content of a form beside what stands on it. */
export type DecidedBy = RulesBy & Pick<Settings, 'scoring' | 'minimumAssessors' | 'ratingMode'>;

/** What of a form and of its exam is content. */
export type ContentForm = Pick<AssessmentForm, 'criteria' | 'questions' | 'instructions' | 'rules'>;
export type ContentExam = Pick<Exam, 'scale' | 'cutScore' | 'essential' | 'form' | 'assessors'>;

/**
 * What of a form is content: whatever decides how a candidate is judged.
 * - Rows with words, descriptors, weights and critical ones; questions; scale with points and what passes; cut score;
 *   essential parts; goodFrom and other numbers; instructions: they decide or are conditions.
 * - Kind of exam: behaviour cannot be shown in every one (rule 9). Number of assessors and how they rate: a row counts when
 *   all of them gave it alike. Where a motivation is asked: a failure must be motivated (the form, 1.4).
 * - What a form repeats of this in locked cells (legend with names, points and what passes, hidden numbers): its formulas
 *   follow those cells, so that another number there is another instrument, whatever the plan says.
 * - Not the reason for the cut score: it explains and decides nothing. Not title and result of a work process: they are the
 *   dossier's, and another dossier makes a form outdated. Not names, dates and what is filled in. What a resit carries over
 *   is the candidate's and is held by what was handed out (form/formula-overwritten).
 * @param form as it was read from a sheet.
 * Source: domain.md, "published rules" 8: cut score, weights, critical rows, scale and conditions are always content.
 */
export function contentOn(form: ContentForm, exam: ContentExam, settings: DecidedBy): FormContent {
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
    kind: exam.form,
    assessors: assessorsOf(exam, settings),
    ratingMode: settings.ratingMode,
    motivation: isBlueprint
      ? null
      : {
          levels: [...settings.motivationFor.map((code) => code.trim().toUpperCase())].sort(),
          per: settings.motivationPer,
        },
    onForm: deviatingRules(form, exam, settings).map(({ key, value }) => ({ key, value: plain(value) })),
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
export function contentOf(form: ContentForm, exam: ContentExam, settings: DecidedBy): string {
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
