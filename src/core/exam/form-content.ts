import type { AssessmentForm } from './exam-book';
import type { Exam, Settings } from './exam-plan';
import { contentHash } from './results/content-hash';
import { roundTo6 } from './rounding';
import { scaleOf } from './scoring';

/**
 * A fingerprint of what a form asks and how it decides: rows with words, levels, weights and critical ones, questions,
 * scale, cut score, instructions. The order of rows does not count, nor does anything that is filled in, so that the form
 * in the plan, the one that was handed out and the one that comes back agree.
 * @param form as it was read from a sheet.
 * Source: domain.md, "published rules" 8: cut score, weights, critical rows, scale and conditions are always content.
 */
export function contentOf(
  form: Pick<AssessmentForm, 'criteria' | 'questions' | 'instructions'>,
  exam: Pick<Exam, 'scale' | 'cutScore' | 'essential' | 'form'>,
  settings: Pick<Settings, 'scale' | 'scoring' | 'goodFrom' | 'maxNonPassing'>,
): string {
  const isBlueprint = exam.form === 'kennisexamen';
  const rows = form.criteria.map((row) => ({
    ids: [...row.ids].sort(),
    part: row.workProcess,
    text: plain(row.text),
    ...(isBlueprint
      ? { asked: form.questions[row.id] ?? null }
      : { critical: row.critical, weight: roundTo6(row.weight), descriptors: plainTexts(row.descriptors) }),
  }));
  return contentHash({
    rows: rows.map((row) => contentHash(row)).sort(),
    scale: isBlueprint ? null : scaleOf(exam, settings).map(({ code, points, passes }) => ({ code, points, passes })),
    cutScore: exam.cutScore === null ? null : roundTo6(exam.cutScore),
    essential: [...exam.essential].sort(),
    instructions: plain(form.instructions ?? ''),
    scoring: settings.scoring,
    goodFrom: settings.goodFrom,
    maxNonPassing: settings.maxNonPassing,
  });
}

/** A save by another program may write spaces and line breaks differently. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function plainTexts(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, plain(text)]));
}
