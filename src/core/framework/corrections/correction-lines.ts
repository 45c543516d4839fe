import type { Framework, ItemType } from '../framework';
import { branchOf } from '../item-order';
import { wordsOf } from '../item-words';
import { applyCorrection } from './correct';
import type { CorrectableField, Correction, DossierField, SettledWarning } from './correction';
import { itemOf } from './place-in-tree';

/** One correction in words: what stood in the document, and what the workbook has instead. */
export interface CorrectionLine {
  readonly kind: Correction['kind'];
  /** Of a change, in an item or of the document itself. */
  readonly field: CorrectableField | DossierField | null;
  /** Ids of the items that are other than they were read; none of a drop or dismissal. */
  readonly items: readonly string[];
  readonly type: ItemType | null;
  /** Of the item; of a fact of the document the profile's. */
  readonly code: string | null;
  /** Words of the item it stands under. */
  readonly under: string | null;
  /** One text for each item that was there: of a drop the item and all below it. A parent is named by its words. */
  readonly before: readonly string[];
  /** One text for each item that came of it. */
  readonly after: readonly string[];
  /** 1-based, in the document; null where it has none. */
  readonly line: number | null;
  readonly settles: readonly SettledWarning[];
}

/**
 * What corrections did, one line each, in their order.
 * @param framework as it was read. @param corrections that apply to it (Corrected.applied).
 */
export function correctionLines(framework: Framework, corrections: readonly Correction[]): readonly CorrectionLine[] {
  let before = framework;
  return corrections.flatMap((correction) => {
    const outcome = applyCorrection(before, correction);
    if (outcome.kind === 'refused') return [];
    const line = lineOf(correction, before, outcome.framework, outcome.touched);
    before = outcome.framework;
    return [line];
  });
}

/** A correction that does not apply, in the words it has itself: what it is about is not there to be asked. */
export function lineAsGiven(correction: Correction): CorrectionLine {
  const settles = correction.settles ?? [];
  return {
    kind: correction.kind,
    field: 'field' in correction ? correction.field : null,
    items: [],
    type: correction.kind === 'add' ? correction.type : null,
    code: codeAsGiven(correction),
    under: null,
    ...textsAsGiven(correction),
    line: (correction.kind === 'add' ? correction.line : null) ?? settles[0]?.line ?? null,
    settles,
  };
}

function codeAsGiven(correction: Correction): string | null {
  if (correction.kind === 'dossier') return correction.profile;
  return correction.kind === 'add' ? correction.code : null;
}

function textsAsGiven(correction: Correction): Pick<CorrectionLine, 'before' | 'after'> {
  const said = (...texts: readonly (string | null)[]): readonly string[] => texts.filter((text) => text !== null);
  switch (correction.kind) {
    case 'change':
      // A parent is an id, which says nothing to people.
      return correction.field === 'parent'
        ? { before: [], after: [] }
        : { before: said(correction.was), after: said(correction.becomes) };
    case 'dossier':
      return { before: said(correction.was), after: said(correction.becomes) };
    case 'merge':
      return { before: correction.was, after: [] };
    case 'split':
      return { before: [correction.was], after: correction.parts };
    case 'drop':
      return { before: [correction.was], after: [] };
    case 'add':
      return { before: [], after: said(correction.title ?? correction.text) };
    case 'dismiss':
      return { before: [], after: [] };
  }
}

function lineOf(correction: Correction, before: Framework, after: Framework, items: readonly string[]): CorrectionLine {
  const [first = ''] = items;
  const item = 'item' in correction ? itemOf(before, correction.item) : itemOf(after, first);
  const parent = item?.parent ?? null;
  const settles = correction.settles ?? [];
  return {
    kind: correction.kind,
    field: 'field' in correction ? correction.field : null,
    items,
    type: item?.type ?? null,
    code: correction.kind === 'dossier' ? correction.profile : (item?.code ?? null),
    under: parent === null ? null : wordsAt(before, parent),
    ...textsOf(correction, before, after, items),
    line: item?.line ?? settles[0]?.line ?? null,
    settles,
  };
}

function textsOf(
  correction: Correction,
  before: Framework,
  after: Framework,
  items: readonly string[],
): Pick<CorrectionLine, 'before' | 'after'> {
  const now = items.map((id) => wordsAt(after, id));
  switch (correction.kind) {
    case 'change': {
      const { field, item, was } = correction;
      const becomes = itemOf(after, item)?.[field] ?? null;
      const shown = (value: string | null): readonly string[] =>
        value === null ? [] : [field === 'parent' ? wordsAt(before, value) : value];
      return { before: shown(was), after: shown(becomes) };
    }
    case 'dossier':
      return textsAsGiven(correction);
    case 'merge':
    case 'split':
      return { before: typeof correction.was === 'string' ? [correction.was] : correction.was, after: now };
    case 'drop':
      return { before: branchOf(before.items, correction.item).map(wordsOf), after: [] };
    case 'add':
      return { before: [], after: now };
    case 'dismiss':
      return { before: [], after: [] };
  }
}

function wordsAt(framework: Framework, id: string): string {
  const item = itemOf(framework, id);
  return item === undefined ? '' : wordsOf(item);
}
