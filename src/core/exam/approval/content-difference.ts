import type { ContentRow, FormContent } from '../form-content';

/** What of a form's content differs. */
export type ContentAspect =
  | 'row-added'
  | 'row-removed'
  | 'row-text'
  | 'row-descriptor'
  | 'row-weight'
  | 'row-critical'
  | 'row-part'
  | 'row-merged'
  | 'row-questions'
  | 'cut-score'
  | 'scale'
  | 'essential'
  | 'instructions'
  | 'scoring'
  | 'good-from'
  | 'max-non-passing'
  | 'kind'
  | 'assessors'
  | 'rating-mode'
  | 'motivation'
  | 'on-form';

/** One difference between two contents of a form. */
export interface ContentDifference {
  readonly aspect: ContentAspect;
  /** The row it is about, with its text before; of an added row the text it has. */
  readonly row: { readonly id: string; readonly text: string } | null;
  /** Of a descriptor. */
  readonly level: string | null;
  readonly before: ContentValue;
  readonly after: ContentValue;
}

/** What stood or stands there; null = nothing. Of merged rows: for how many rows of the dossier it counts. */
export type ContentValue = string | number | boolean | null;

/**
 * What changed between two contents of a form, first its rows in their order, then what holds for all. Empty exactly when
 * both have one fingerprint.
 */
export function compareContent(before: FormContent, after: FormContent): readonly ContentDifference[] {
  return [...rowDifferences(before.rows, after.rows), ...wholeDifferences(before, after)];
}

/**
 * Whether a change can be editorial (a typing error put right): of words of a row only. Whatever decides or is a
 * condition is content. Source: domain.md, "published rules" 8.
 */
export function canBeEditorial({ aspect, before, after }: ContentDifference): boolean {
  return (aspect === 'row-text' || aspect === 'row-descriptor') && before !== null && after !== null;
}

function rowDifferences(before: readonly ContentRow[], after: readonly ContentRow[]): readonly ContentDifference[] {
  const left = [...after];
  const take = (found: (row: ContentRow) => boolean): ContentRow | null => {
    const at = left.findIndex(found);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  // Rows may stand twice: those that are alike are a pair before those that only have one id.
  const open = before.map((row) => ({ row, now: take((other) => sameRow(row, other)) }));
  const pairs = open.map(({ row, now }) => ({ row, now: now ?? take(({ id }) => id === row.id) }));
  return [
    ...pairs.flatMap(({ row, now }) => (now === null ? [goneOrNew('row-removed', row)] : changesOf(row, now))),
    ...left.map((row) => goneOrNew('row-added', row)),
  ];
}

function goneOrNew(aspect: 'row-added' | 'row-removed', { id, text }: ContentRow): ContentDifference {
  const removed = aspect === 'row-removed';
  return { aspect, row: { id, text }, level: null, before: removed ? text : null, after: removed ? null : text };
}

function sameRow(one: ContentRow, other: ContentRow): boolean {
  return one.id === other.id && changesOf(one, other).length === 0;
}

function changesOf(before: ContentRow, after: ContentRow): readonly ContentDifference[] {
  const row = { id: before.id, text: before.text };
  const changed = (
    aspect: ContentAspect,
    [was, is]: readonly [ContentValue, ContentValue],
    level: string | null = null,
  ): readonly ContentDifference[] => (was === is ? [] : [{ aspect, row, level, before: was, after: is }]);
  const levels = [...new Set([...Object.keys(before.descriptors), ...Object.keys(after.descriptors)])];
  const merged = before.ids.join('\n') === after.ids.join('\n');
  return [
    ...changed('row-text', [before.text, after.text]),
    ...levels.flatMap((level) =>
      changed('row-descriptor', [before.descriptors[level] ?? null, after.descriptors[level] ?? null], level),
    ),
    ...changed('row-critical', [before.critical, after.critical]),
    ...changed('row-weight', [before.weight, after.weight]),
    ...changed('row-part', [before.part, after.part]),
    ...(merged
      ? []
      : [{ aspect: 'row-merged', row, level: null, before: before.ids.length, after: after.ids.length } as const]),
    ...changed('row-questions', [askedText(before), askedText(after)]),
  ];
}

/** "10 × 2": questions and points each. */
function askedText({ asked }: ContentRow): string | null {
  return asked === null ? null : `${asked.questions ?? '?'} × ${asked.pointsEach ?? '?'}`;
}

function wholeDifferences(before: FormContent, after: FormContent): readonly ContentDifference[] {
  const whole = (aspect: ContentAspect, of: (content: FormContent) => ContentValue): readonly ContentDifference[] => {
    const [was, is] = [of(before), of(after)];
    return was === is ? [] : [{ aspect, row: null, level: null, before: was, after: is }];
  };
  return [
    ...whole('cut-score', ({ cutScore }) => cutScore),
    ...whole('scale', ({ scale }) => (scale === null ? null : scale.map(levelText).join(', '))),
    ...whole('essential', ({ essential }) => essential.join(', ') || null),
    ...whole('instructions', ({ instructions }) => instructions || null),
    ...whole('scoring', ({ scoring }) => scoring),
    ...whole('good-from', ({ goodFrom }) => goodFrom),
    ...whole('max-non-passing', ({ maxNonPassing }) => maxNonPassing),
    ...whole('kind', ({ kind }) => kind),
    ...whole('assessors', ({ assessors }) => assessors),
    ...whole('rating-mode', ({ ratingMode }) => ratingMode),
    ...whole('motivation', ({ motivation }) =>
      motivation === null ? null : `${motivation.levels.join(', ')} ${motivation.per}`,
    ),
    ...whole('on-form', ({ onForm }) => onForm.map(({ key, value }) => `${key} = ${value}`).join('\n') || null),
  ];
}

/** "V = 1 ✓" */
function levelText({ code, points, passes }: NonNullable<FormContent['scale']>[number]): string {
  return `${code} = ${points}${passes ? ' ✓' : ''}`;
}
