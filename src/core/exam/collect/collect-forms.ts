import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { ExamBook } from '../exam-book';
import type { FilledForm, FormRead } from './accept-form';
import { acceptForm } from './accept-form';
import type { Collected } from './collected';
import { sittingKey } from './collected';
import { adoptedReplaced } from './adopted-replaced';
import { emptiedFields } from './emptied-fields';
import { conflictsIn } from './conflicts';
import type { Takes } from './merge-sitting';
import { mergeSitting } from './merge-sitting';
import { rowsToAgree } from './remarks-on-rows';
import { remarksOnForm, remarksOnSitting } from './remarks-on-forms';

export interface CollectOptions {
  /** What the forms say counts from now on, over what was collected before; or which values of theirs do. */
  readonly replace: boolean | Takes;
}

/** What collecting comes to. */
export interface Collecting {
  readonly collected: Collected;
  /** Each file that was refused has an error, and so have each open difference and what does not count on a form. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were taken, how many were refused, and on how many nothing is filled in. */
  readonly taken: number;
  readonly rejected: number;
  readonly empty: number;
}

/**
 * Puts forms that came back together with what was collected before. They are recognised by what they know of themselves,
 * whatever their files are called; forms of several assessors become one. What stands in the workbook stays and gaps are
 * filled; where values differ none wins silently (merge-field.ts). The order of the forms does not matter, and collecting
 * the same forms again changes nothing.
 * @param plan the workbook with the plan, and what was collected in it before.
 */
export function collectForms(plan: ExamBook, forms: readonly FormRead[], { replace }: CollectOptions): Collecting {
  const read = [...forms].sort(byFile).map((form) => acceptForm(form, plan));
  const left = read.filter((each): each is Diagnostic => 'code' in each);
  const rejected = left.filter(({ severity }) => severity === 'error').length;
  const taken = read.filter((each): each is FilledForm => !('code' in each));
  const before = byKey(plan.collected.forms);
  const collected = withForms(plan, taken, typeof replace === 'boolean' ? () => replace : replace);
  const toAgree = agreeingIn(collected);
  return {
    collected,
    diagnostics: [
      ...left,
      ...taken.flatMap((form) => [
        ...remarksOnForm(form, plan),
        ...form.onRows,
        ...emptiedFields(form, before.get(sittingKey(form)) ?? null),
      ]),
      ...bySitting(taken).flatMap((given) => [...remarksOnSitting(given, plan), ...toAgree(given)]),
      ...conflictsIn(collected, plan),
      ...adoptedReplaced(plan, collected),
    ],
    taken: taken.length,
    rejected,
    empty: left.length - rejected,
  };
}

/** What is to be agreed on of a sitting, as it is collected now. */
function agreeingIn({ forms, versions }: Collected): (given: Given) => readonly Diagnostic[] {
  const collected = byKey(forms);
  const known = new Map(versions.map((version) => [version.id, version]));
  return (given) => {
    const form = collected.get(sittingKey(given[0]));
    const version = known.get(form?.version ?? '');
    return form === undefined || version === undefined ? [] : rowsToAgree(form, version, given);
  };
}

function byKey(forms: Collected['forms']): ReadonlyMap<string, Collected['forms'][number]> {
  return new Map(forms.map((form) => [sittingKey(form), form]));
}

function withForms(plan: ExamBook, taken: readonly FilledForm[], takes: Takes): Collected {
  const { forms, differences, versions } = plan.collected;
  const merged = bySitting(taken).map((given) => {
    const key = sittingKey(given[0]);
    return mergeSitting(
      {
        own: forms.find((form) => sittingKey(form) === key) ?? null,
        earlier: differences.filter((each) => sittingKey(each) === key),
        given,
      },
      plan,
      takes,
    );
  });
  const renewed = new Set(merged.map(({ form }) => sittingKey(form)));
  const others = merged.flatMap((each) => each.differences);
  const left = differences.filter((each) => !renewed.has(sittingKey(each)));
  const all = [...forms.filter((form) => !renewed.has(sittingKey(form))), ...merged.map(({ form }) => form)];
  const known = new Map([...versions, ...taken.map(({ version }) => version)].map((each) => [each.id, each]));
  const named = [...left, ...others].filter(({ field }) => field === 'version').map(({ value }) => value);
  const inUse = new Set([...all.map(({ version }) => version), ...named]);
  return {
    forms: sorted(all, ({ candidate, attempt, kind, examId }) => [place(plan, examId), candidate, attempt, kind]),
    versions: sorted(
      [...known.values()].filter(({ id }) => inUse.has(id)),
      ({ id }) => [id],
    ),
    differences: sorted([...left, ...others], (each) => [
      ...[place(plan, each.examId), each.candidate, each.attempt, each.kind],
      ...[each.field, each.value],
    ]),
  };
}

/** In order of the plan. */
function place({ exams }: ExamBook, examId: string): number {
  return exams.findIndex(({ exam }) => exam.id === examId);
}

function byFile(one: FormRead, other: FormRead): number {
  return one.file < other.file ? -1 : 1;
}

/** The forms of one sitting. */
type Given = readonly [FilledForm, ...FilledForm[]];

/** The forms of each sitting together. */
function bySitting(forms: readonly FilledForm[]): readonly Given[] {
  const groups = new Map<string, [FilledForm, ...FilledForm[]]>();
  for (const form of forms) {
    const group = groups.get(sittingKey(form));
    if (group === undefined) groups.set(sittingKey(form), [form]);
    else group.push(form);
  }
  return [...groups.values()];
}

/** By the parts of a key, numbers by size and texts as people sort them. */
function sorted<Each>(all: readonly Each[], keyOf: (each: Each) => readonly (string | number)[]): readonly Each[] {
  const keyed = all.map((each) => ({ each, key: keyOf(each) }));
  return keyed.sort((one, other) => compareKeys(one.key, other.key)).map(({ each }) => each);
}

const collator = new Intl.Collator('nl', { numeric: true });

function compareKeys(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [index, left] of one.entries()) {
    const right = other[index] ?? '';
    if (left === right) continue;
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : collator.compare(String(left), String(right)) || (left < right ? -1 : 1);
    if (order !== 0) return order;
  }
  return 0;
}
