import type { Result } from '../../diagnostics/diagnostic';
import type { Framework } from '../framework';
import { branchOf, withoutBranch } from '../item-order';
import { wordsOf } from '../item-words';
import { addItem } from './add-item';
import { changeDossier } from './change-dossier';
import { changeItem } from './change-item';
import type { Correction, CorrectionKind } from './correction';
import { applied, refused } from './correction-diagnostic';
import type { CorrectionDiagnostic, CorrectionDiagnosticCode, CorrectionOutcome } from './correction-diagnostic';
import { renameInMappings } from './follow-codes';
import { mergeItems } from './merge-items';
import { itemOf } from './place-in-tree';
import { splitItem } from './split-item';

/** A correction that was left out, and why. */
export interface RefusedCorrection {
  readonly correction: Correction;
  readonly reason: CorrectionDiagnostic;
}

/** A framework with a person's corrections in it. */
export interface Corrected extends Result<Framework, CorrectionDiagnosticCode> {
  /** The corrections that applied, in order; each of the others is told by a diagnostic. */
  readonly applied: readonly Correction[];
  /** The others, in order, each with its diagnostic. */
  readonly refused: readonly RefusedCorrection[];
  /** Ids of the items that are there and are other than they were read. */
  readonly touched: readonly string[];
}

/**
 * Puts right what a person put right, one correction after the other, each on what the ones before left. One that no
 * longer applies (the item is gone, its words are others) or would not be right (a parent that cannot hold it, a code
 * that is taken, no text) is left out and told by a warning; what builds on it is then left out and told too.
 * @param framework as it was read: the whole document, no profile chosen.
 * @returns the framework in document order; every item that was not touched is the same object as before.
 */
export function correct(framework: Framework, corrections: readonly Correction[]): Corrected {
  let value = framework;
  const done: Correction[] = [];
  const refused: RefusedCorrection[] = [];
  const touched = new Set<string>();
  for (const correction of corrections) {
    const outcome = applyCorrection(value, correction);
    if (outcome.kind === 'refused') {
      refused.push({ correction, reason: outcome.diagnostic });
      continue;
    }
    value = outcome.framework;
    done.push(correction);
    outcome.touched.forEach((id) => touched.add(id));
  }
  const there = new Set(value.items.map(({ id }) => id));
  return {
    value,
    diagnostics: refused.map(({ reason }) => reason),
    applied: done,
    refused,
    touched: [...touched].filter((id) => there.has(id)),
  };
}

/**
 * Why a correction cannot be made, for an editor to say before it is; null = it can.
 * @param framework with the corrections before it.
 */
export function faultOf(framework: Framework, correction: Correction): CorrectionDiagnostic | null {
  const outcome = applyCorrection(framework, correction);
  return outcome.kind === 'refused' ? outcome.diagnostic : null;
}

/** What one correction makes of a framework. */
export function applyCorrection(framework: Framework, correction: Correction): CorrectionOutcome {
  switch (correction.kind) {
    case 'change':
      return changeItem(framework, correction);
    case 'merge':
      return mergeItems(framework, correction);
    case 'split':
      return splitItem(framework, correction);
    case 'drop':
      return dropItem(framework, correction);
    case 'add':
      return addItem(framework, correction);
    case 'dossier':
      return changeDossier(framework, correction);
    case 'dismiss':
      return applied(framework, []);
  }
}

type Drop = Extract<CorrectionKind, { readonly kind: 'drop' }>;

function dropItem(framework: Framework, { item: id, was }: Drop): CorrectionOutcome {
  const item = itemOf(framework, id);
  if (item === undefined) return refused('correction/item-gone', { words: was });
  if (wordsOf(item) !== was) return refused('correction/words-differ', { words: wordsOf(item), field: 'text', was });
  const codes = branchOf(framework.items, id).flatMap(({ code }) => (code === null ? [] : [[code, null] as const]));
  const items = withoutBranch(framework.items, id);
  return applied(renameInMappings({ ...framework, items }, new Map(codes)), []);
}
