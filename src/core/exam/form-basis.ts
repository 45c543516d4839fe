import type { Framework, FrameworkItem } from '../framework/framework';
import { isCoverable, knowledgeOf, partsOf, unitsOf } from '../framework/structure';
import { fingerprint } from '../fingerprint';
import type { ExamBook } from './exam-book';
import type { PlannedExam } from './planned-exam';
import type { Exam, Settings } from './exam-plan';
import { plain } from './form-content';
import { assessorsOf, scaleOf } from './scoring';

/** What of plan, settings and dossier a form repeats as fixed text, part by part. */
const formFacets = [
  'coverage',
  'texts',
  'name',
  'kind',
  'version',
  'dossier',
  'cut-score-reason',
  'instructions',
  'essential',
  'assessors',
  'scale',
  'rules',
] as const;

export type FormFacet = (typeof formFacets)[number];

/** A short fingerprint of each facet, as it was when the form was made; of the version the version itself. */
export type FormBasis = Readonly<Record<FormFacet, string>>;

/** What a form is made of. */
export interface FormSources extends Pick<ExamBook, 'framework' | 'profile' | 'settings'> {
  readonly exam: Exam;
}

/**
 * What a form made now would repeat. Not in it: what stands on the form as a formula (cut score, results), what the
 * committee decides on the form itself (rows it merged, weights, descriptors), status and dates.
 */
export function formBasis({ exam, framework, profile, settings }: FormSources): FormBasis {
  const parts = examinedItems(framework, exam);
  const isBlueprint = exam.form === 'kennisexamen';
  const facets: Readonly<Record<Exclude<FormFacet, 'version'>, unknown>> = {
    coverage: parts.map(({ ids }) => ids),
    texts: parts.map(({ words }) => words),
    name: [plain(exam.code), plain(exam.name)],
    kind: exam.form,
    dossier: dossierWords(framework, profile),
    'cut-score-reason': plain(exam.cutScoreReason ?? ''),
    instructions: plain(exam.instructions ?? ''),
    essential: [...exam.essential].sort(),
    assessors: [assessorsOf(exam, settings), settings.ratingMode],
    scale: isBlueprint
      ? null
      : scaleOf(exam, settings).map((level) => [level.code, level.name, level.points, level.passes]),
    rules: rulesOf(settings, isBlueprint),
  };
  const short = Object.entries(facets).map(([facet, of]) => [facet, fingerprint(JSON.stringify(of))] as const);
  return {
    ...(Object.fromEntries(short) as Record<Exclude<FormFacet, 'version'>, string>),
    version: plain(exam.version),
  };
}

/**
 * What of plan, settings and dossier is otherwise now than when a form was made, in the order of formFacets.
 * @param basis of the form. The version of an instrument that was approved is the committee's (form/changed-after-approval).
 */
export function changedFacets(basis: FormBasis, { exam, ...of }: FormSources): readonly FormFacet[] {
  const now = formBasis({ exam, ...of });
  const asked = formFacets.filter((facet) => facet !== 'version' || exam.status === 'draft');
  return asked.filter((facet) => basis[facet] !== now[facet]);
}

/** Facets that a field of the plan decides, which is something else while its cell cannot be understood. */
export function unreadableFacets({ unreadable }: Pick<PlannedExam, 'unreadable'>): readonly FormFacet[] {
  const decides: Readonly<Partial<Record<keyof Exam, FormFacet>>> = {
    form: 'kind',
    assessors: 'assessors',
    scale: 'scale',
  };
  return Object.keys(unreadable).flatMap((field) => decides[field as keyof Exam] ?? []);
}

/** Items on a form by part, and their words. */
function examinedItems(framework: Framework, { covers, form }: Exam): readonly { ids: unknown; words: unknown }[] {
  return unitsOf(framework).flatMap((unit) => {
    const parts = partsOf(framework, unit.id);
    const whole = isCoverable(framework, unit.id) ? [] : [unit];
    const found =
      form === 'kennisexamen'
        ? [...whole, ...parts.map(({ item }) => item), ...knowledgeOf(framework, unit.id)]
            .filter(({ id }) => covers.includes(id))
            .map((item) => ({ ids: item.id, words: wordsOf(item) }))
        : parts
            .filter(({ item }) => covers.includes(item.id))
            .map(({ item, result, rows }) => ({
              ids: item.id,
              words: [
                wordsOf(item),
                plain(result ?? ''),
                rows.map(({ item: row, heading }) => [wordsOf(row), heading === null ? null : wordsOf(heading)]),
              ],
            }));
    return found.length === 0 ? [] : [{ ids: unit.id, words: wordsOf(unit) }, ...found];
  });
}

/** What a form shows of an item: a text only where there is no title. */
function wordsOf({ id, code, title, text, competencies }: FrameworkItem): readonly unknown[] {
  return [id, code, plain(title ?? text ?? ''), competencies.map(({ letter, name }) => letter ?? name)];
}

function dossierWords(
  { kind, code, level, validFrom, validUntil, profiles }: Framework,
  profile: string | null,
): unknown {
  const chosen = profiles.find((each) => each.code === profile);
  const own = [chosen?.code, chosen?.title, chosen?.crebo, chosen?.level ?? level, chosen?.validUntil ?? validUntil];
  return [kind, code, validFrom, ...own.map((word) => word ?? null)];
}

function rulesOf(settings: Settings, isBlueprint: boolean): unknown {
  const { scoring, goodFrom, maxNonPassing, resultAs, hideResultsUntilComplete, motivationFor, motivationPer } =
    settings;
  const motivation = [[...motivationFor.map((code) => code.trim().toUpperCase())].sort(), motivationPer];
  return [scoring, goodFrom, maxNonPassing, resultAs, hideResultsUntilComplete, isBlueprint ? null : motivation];
}

/** As it is kept in a cell. */
export function basisText(basis: FormBasis): string {
  return JSON.stringify(basis);
}

/** Null where there is none, as on forms made before it was kept, or where it is damaged. */
export function readBasis(text: string): FormBasis | null {
  try {
    const found = JSON.parse(text) as Partial<Record<FormFacet, unknown>> | null;
    const facets = formFacets.map((facet) => [facet, found?.[facet]] as const);
    return facets.every(([, value]) => typeof value === 'string') ? (Object.fromEntries(facets) as FormBasis) : null;
  } catch {
    return null;
  }
}
