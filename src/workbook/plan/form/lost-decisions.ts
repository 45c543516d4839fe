import type { Framework } from '../../../core/framework/framework';
import type { KeptCell, KeptReason } from '../kept/kept-cell';
import type { DraftRow, DraftSheet } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { formLines } from './form-lines';
import { labelsIn } from './item-labels';
import type { Note } from './notes';
import { carryNotes } from './notes';
import { ownInstructions } from './own-instructions';

/** Columns of a row in which the committee decides: what stands there is its own. */
const decided = /^(descriptor\.\d+|evidence|critical|weight|questions|pointsEach)$/;

/**
 * What the committee wrote on the rows of a form and would not stand on the one made anew: everything on a row that is
 * gone, and descriptors of a level that is gone. A proposal nobody took over is nobody's words, and a weight of 1 is none.
 */
export function lostDecisions(
  there: KeyedSheet,
  draft: Pick<DraftSheet, 'rows'>,
  framework: Framework,
): readonly KeptCell[] {
  const after = new Map(draft.rows.flatMap((row) => (row.key === null ? [] : [[row.key, row.cells] as const])));
  const texts = new Set(draft.rows.flatMap(({ cells }) => textsIn(cells)));
  return formLines(there, labelsIn(framework)).rows.flatMap(({ id, index }): readonly KeptCell[] => {
    const row = there.text(index, there.column('indicator')).trim();
    const cells = id === null ? undefined : after.get(`row:${id}`);
    return there.columns.flatMap(({ key, index: column }): readonly KeptCell[] => {
      const value = there.text(index, column).trim();
      const isOwnText = key === 'indicator' && id !== null && /^own-\d+$/.test(id);
      if (key === null || value === '' || !(decided.test(key) || isOwnText)) return [];
      if (key === 'weight' && value === '1') return [];
      if (there.formula(index, column) !== null || isProposal(there, index, key, value)) return [];
      const stays = cells?.[key] !== undefined && !key.startsWith('descriptor.');
      // A descriptor follows its level and a merged row its first indicator: the same words elsewhere are no loss.
      if (stays || ((key.startsWith('descriptor.') || isOwnText) && texts.has(value))) return [];
      const reason: KeptReason = cells === undefined ? 'row-gone' : 'level-gone';
      const header = there.text(there.row('header'), column).trim();
      return [{ place: there.place(index, column), row, column: header, value, reason }];
    });
  });
}

/** Everything that people wrote on a form with nothing filled in, when the form goes with its exam. */
export function lostWithForm(there: KeyedSheet, framework: Framework): readonly KeptCell[] {
  const nothing = { rows: [], columns: [] };
  const row = there.row('instructions');
  const instructions = ownInstructions(there);
  const written = [
    ...(instructions === null || instructions === ''
      ? []
      : [
          {
            place: there.place(row, there.column('indicator')),
            row: there.text(there.row('instructionsLabel'), there.column('nr')),
            column: '',
            value: instructions,
          },
        ]),
    ...lostDecisions(there, nothing, framework),
    ...carryNotes(there, nothing).all.map((note) => besideRow(there, note)),
  ];
  return written.map((cell) => ({ ...cell, reason: 'exam-gone' }));
}

/** A note that has no place any more, with the words of the row it stands at. */
export function besideRow(there: KeyedSheet, { place, row, text }: Note): KeptCell {
  const words = there.text(row, there.column('indicator')).trim();
  return { place, row: words === text ? '' : words, column: '', value: text, reason: 'row-gone' };
}

function textsIn(cells: DraftRow['cells']): readonly string[] {
  return Object.entries(cells).flatMap(([column, { content }]) =>
    /^(descriptor\.|indicator$)/.test(column) && content?.kind === 'text' ? [content.text.trim()] : [],
  );
}

function isProposal(there: KeyedSheet, row: number, key: string, value: string): boolean {
  const [, level] = /^descriptor\.(\d+)$/.exec(key) ?? [];
  return level !== undefined && there.text(row, there.column(`proposal.${level}`)).trim() === value;
}
