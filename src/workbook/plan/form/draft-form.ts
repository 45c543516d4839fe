import { emptyExam } from '../../../core/exam/default-plan';
import { assessorsOf, scaleOf } from '../../../core/exam/scoring';
import { basisText, formBasis } from '../../../core/exam/form-basis';
import type { RubricRow } from '../../../core/exam/rubric-row';
import { defaultSettings } from '../../../core/exam/settings';
import type { FrameworkItem } from '../../../core/framework/framework';
import type { SheetTexts } from '../../../language/sheet-texts';
import { subtitleOf } from '../dossier/subtitle';
import { freshPlanColumns } from '../exams/plan-columns';
import type { DraftRow, DraftSheet } from '../sheet/draft';
import { text } from '../sheet/draft';
import { fingerprint } from '../../../core/fingerprint';
import { basisRow } from './form-basis-cell';
import type { FormInput } from './form-draft';
import { noDecisions } from './form-decisions';
import { layOutForm, unitsOn } from './form-sheet';

/** Rows whose hidden cell holds a stamp: of all that stands on the form, and of all it was made of. */
export const stampRows = { form: 'title', source: 'subtitle', shape: 'status' } as const;

/**
 * The assessment form of one exam as a sheet, with what it was made of by facet (form/outdated), and three stamps that tell later whether it is out of date: one of what
 * stands on it; one of what it was made of, which is compared first because it needs no form to be drafted; and one of
 * everything but its texts and numbers, which tells whether writing these is enough to renew it.
 */
export function draftForm(input: FormInput, texts: SheetTexts, name: string): DraftSheet {
  const form = layOutForm(input, texts, name);
  const stamps: Readonly<Record<string, string>> = {
    [stampRows.form]: stampOf(form.rows),
    [stampRows.source]: sourceStampOf(input, texts),
    [stampRows.shape]: shapeStampOf(form),
    [basisRow]: basisText(formBasis(input)),
  };
  return { ...form, rows: form.rows.map((row) => stamped(row, stamps[row.key ?? ''])) };
}

/** A fingerprint of everything on the form that people do not fill in. */
function stampOf(rows: readonly DraftRow[]): string {
  const fixed = rows.map(({ key, cells }) => [
    key,
    Object.entries(cells).flatMap(([column, { content, unlocked }]) =>
      unlocked || !content ? [] : [[column, content.kind === 'formula' ? unmoved(content.formula) : content]],
    ),
  ]);
  return fingerprint(JSON.stringify(fixed));
}

/** A fingerprint of a form's rows, columns, looks, rules and formulas: of all that cannot be written into a cell. */
function shapeStampOf({ columns, rows, features }: DraftSheet): string {
  const shape = rows.map(({ key, height, startsPage, cells }) => [
    key,
    height,
    startsPage,
    Object.entries(cells).map(([column, { content, style, unlocked, input }]) => [
      column,
      style,
      unlocked,
      input,
      content?.kind === 'formula' ? unmoved(content.formula) : null,
    ]),
  ]);
  return fingerprint(JSON.stringify([columns, shape, features]));
}

/**
 * A fingerprint of everything that a form is made of, and of how forms are laid out. When it is the same, so is the form;
 * when it differs the form itself has to be compared.
 */
export function sourceStampOf(input: FormInput, texts: SheetTexts): string {
  const { exam, framework, profile, settings } = input;
  const levels = scaleOf(exam, settings).map(({ code, name, points, passes }) => [code, name, points, passes]);
  const { motivationFor, motivationPer, ratingMode, scoring } = settings;
  const { goodFrom, maxNonPassing, resultAs, hideResultsUntilComplete } = settings;
  return fingerprint(
    JSON.stringify([
      layoutMark(texts),
      [exam.id, exam.code, exam.name, exam.form, exam.version, exam.status, exam.cutScoreReason, exam.instructions],
      [exam.essential, input.rater, input.plan === null ? exam.cutScore : null],
      // What the committee decides on the form is fixed only once the instrument is approved.
      exam.status === 'approved' ? [exam.critical, input.decisions.instructions] : null,
      [levels, assessorsOf(exam, settings), motivationFor, motivationPer, ratingMode, scoring],
      [goodFrom, maxNonPassing, resultAs, hideResultsUntilComplete],
      [framework.kind, subtitleOf(framework, profile, texts)],
      unitsOn(input).map(({ item, parts }) => [
        wordsOf(item),
        parts.map((part) => [
          wordsOf(part.item),
          part.result,
          part.rows.map(({ row, heading }) => [stampOfRow(row, exam), heading === null ? null : wordsOf(heading)]),
        ]),
      ]),
    ]),
  );
}

/** Of an unapproved form, what people may change in its cells does not make it out of date. */
function stampOfRow(row: RubricRow, { status }: FormInput['exam']): unknown {
  const { id, ids, own, text: words, competencies } = row;
  const asked = [id, ids, own, own && status !== 'approved' ? null : words, competencies];
  return status === 'approved' ? [...asked, row.critical, row.weight, row.evidence, row.descriptors] : asked;
}

const layoutMarks = new WeakMap<SheetTexts, string>();

/** How a version of the product lays out forms, in a language: the stamps of an empty rubric and an empty blueprint. */
function layoutMark(texts: SheetTexts): string {
  const known = layoutMarks.get(texts);
  if (known !== undefined) return known;
  const mark = (['proeve-van-bekwaamheid', 'kennisexamen'] as const)
    .map((form) => stampOf(layOutForm(exampleOf(form), texts, 'x').rows))
    .join(' ');
  layoutMarks.set(texts, mark);
  return mark;
}

/** A form of one unit, one part and one row. */
function exampleOf(form: FormInput['exam']['form']): FormInput {
  const blankItem = {
    code: null,
    text: null,
    result: 'r',
    profiles: null,
    competencies: [],
    additions: [],
    line: null,
  };
  const items: readonly FrameworkItem[] = [
    { ...blankItem, id: 'u', type: 'core-task', title: 'u', parent: null },
    { ...blankItem, id: 'p', type: 'work-process', title: 'p', parent: 'u' },
    { ...blankItem, id: 'r', type: 'indicator', title: 'r', parent: 'p' },
  ];
  const about = { title: 't', code: null, level: null, validFrom: null, validUntil: null, profiles: [] };
  return {
    exam: { ...emptyExam('e'), form, covers: ['p'], cutScoreReason: 'r', instructions: 'i' },
    framework: { kind: 'qualification-file', ...about, items, competencies: [], mappings: [] },
    profile: null,
    settings: defaultSettings,
    decisions: noDecisions,
    plan: freshPlanColumns('x'),
    rater: null,
    copy: null,
  };
}

function wordsOf({ id, code, title, text: body, competencies }: FrameworkItem): readonly unknown[] {
  return [id, code, title, body, competencies.map(({ letter, name }) => [letter, name])];
}

/** Formulas follow what they look up, so neither their results nor where Examenplan is makes a form out of date. */
function unmoved(formula: string): string {
  return formula.replace(/'(?:[^']|'')+'![$A-Z0-9:]+/g, '');
}

function stamped(row: DraftRow, stamp: string | undefined): DraftRow {
  return stamp === undefined ? row : { ...row, cells: { ...row.cells, machine: text(stamp, 'machine') } };
}
