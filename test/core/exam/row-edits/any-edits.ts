import fc from 'fast-check';
import type { EditedForm } from '../../../../src/core/exam/row-edits/edited-form';
import type { RowEdit } from '../../../../src/core/exam/row-edits/row-edit';
import { applyEdits } from '../../../../src/core/exam/row-edits/row-edit';
import { newOwnId } from '../../../../src/core/exam/rubric-row';

/** Numbers of which an edit is made on whatever the form has by then. */
type Draw = readonly [kind: number, one: number, other: number];

export const anyDraws = (maxLength: number): fc.Arbitrary<readonly Draw[]> =>
  fc.array(fc.tuple(fc.nat(13), fc.nat(9), fc.nat(9)), { maxLength });

/** Edits that fit the form, as somebody would make them one after the other. */
export function editsOf(form: EditedForm, draws: readonly Draw[], label = ''): readonly RowEdit[] {
  return draws.reduce<readonly RowEdit[]>(
    (edits, draw) => [...edits, ...editOf(applyEdits(form, edits), form, draw, label)],
    [],
  );
}

function editOf(form: EditedForm, base: EditedForm, [kind, one, other]: Draw, label: string): readonly RowEdit[] {
  const parts = [...form.rows];
  const [part, rows] = parts[one % parts.length] ?? ['', []];
  const row = rows[other % Math.max(1, rows.length)];
  if (row === undefined) return [];
  const level = ['O', 'V', 'G'][one % 3] ?? 'O';
  const target = { row: row.id };
  const isOwnText = row.own || row.ids.length > 1;
  switch (kind) {
    case 0:
      return isOwnText ? [{ kind: 'text', ...target, text: `tekst ${label}${one}` }] : [];
    case 1:
      return [{ kind: 'critical', ...target, critical: !row.critical }];
    case 2:
      return [{ kind: 'weight', ...target, weight: (one + 1) / 2 }];
    case 3:
      return [{ kind: 'evidence', ...target, evidence: one === 0 ? '' : `bewijs ${label}${one}` }];
    case 4:
      return [{ kind: 'describe', ...target, level, text: one === 1 ? ' ' : `niveau ${label}${other}` }];
    case 5:
      return [{ kind: 'propose', proposals: { [row.id]: { O: 'niet', V: 'wel', G: 'altijd' } } }];
    case 6:
      return [{ kind: 'accept', rows: [row.id], level: one % 2 === 0 ? null : level }];
    case 7:
      return [{ kind: 'drop', rows: [row.id], level: one % 2 === 0 ? null : level }];
    case 8:
      return [{ kind: 'step', ...target, step: one % 2 === 0 ? 1 : -1 }];
    case 9:
      return [{ kind: 'move', ...target, before: rows[one % rows.length]?.id ?? null }];
    case 10:
      return [{ kind: 'merge', rows: [row.id, rows[one % rows.length]?.id ?? ''] }];
    case 11: {
      const words = row.ids.map((id) => [id, { text: `uit het dossier: ${id}`, competencies: [] }] as const);
      return [{ kind: 'split', ...target, words: Object.fromEntries(words) }];
    }
    case 12: {
      const ids = [...base.rows.values(), ...form.rows.values()].flat().map(({ id }) => id);
      return [{ kind: 'add', part, row: newOwnId(ids), text: `eigen ${label}${one}` }];
    }
    default:
      return one < 5
        ? [{ kind: 'remove', ...target }]
        : [{ kind: 'essential', part, essential: !form.essential.includes(part) }];
  }
}
