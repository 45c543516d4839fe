import { groupRemarks } from '../../../src/app/corrections/group-remarks';
import { forProfile, itemsForProfile } from '../../../src/app/corrections/for-profile';
import { remarkKinds } from '../../../src/app/corrections/remark-kinds';
import {
  itemOfRemark,
  itemsNear,
  itemsWith,
  mergeableWith,
  possibleParents,
} from '../../../src/app/corrections/find-items';
import { takeCorrections, withoutCorrection } from '../../../src/app/corrections/take-corrections';
import type { Correction } from '../../../src/core/framework/corrections/correction';
import { type ImportNoticeCode, notice } from '../../../src/importers/import-diagnostic';
import { importTexts } from '../../../src/language/nl/import';
import { framework, reading } from '../../taskpane/example-book';

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
const item = (id: string) => {
  const found = framework.items.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const change = (id: string, was: string, becomes: string): Correction => ({
  kind: 'change',
  item: id,
  field: 'text',
  was,
  becomes,
});

describe('taking corrections', () => {
  it('takes several at once, each on what the one before left', () => {
    const split: Correction = {
      kind: 'split',
      item: 'v1',
      was: 'kent de huurvoorwaarden',
      parts: ['kent a', 'kent b'],
    };
    const taken = takeCorrections(reading, [split, change('v1', 'kent a', 'kent alles')]);
    expect(taken).toEqual({ kind: 'taken', corrections: [split, change('v1', 'kent a', 'kent alles')] });
  });

  it('takes nothing when one of them cannot be made, and says why', () => {
    const taken = takeCorrections(reading, [
      change('v1', 'kent de huurvoorwaarden', 'kent alles'),
      { kind: 'change', item: 'k1w1i0', field: 'parent', was: 'k1w1', becomes: 'k1' },
    ]);
    expect(taken).toMatchObject({ kind: 'refused', fault: { code: 'correction/parent-unfit' } });
  });

  it('takes one away and tells which others built on it', () => {
    const split: Correction = {
      kind: 'split',
      item: 'v1',
      was: 'kent de huurvoorwaarden',
      parts: ['kent a', 'kent b'],
    };
    const first = change('k1w1i0', 'stelt een open vraag 1', 'stelt open vragen');
    const corrections = [split, change('v1', 'kent a', 'kent alles'), first];
    const left = withoutCorrection({ ...reading, corrections }, 0);
    expect(left.corrections).toEqual([first]);
    expect(left.refused.map(({ code }) => code)).toEqual(['correction/words-differ']);
  });
});

test('items to look through are those of the chosen profile, with the words that were read', () => {
  const chosen = itemsForProfile(reading.framework, 'P1').items;
  expect(itemsForProfile(reading.framework, null)).toBe(reading.framework);
  expect(chosen.length).toBeGreaterThan(0);
  expect(chosen.length).toBeLessThan(reading.framework.items.length);
  expect(chosen.every((item) => reading.framework.items.includes(item))).toBe(true);
});

describe('the remarks of a reader', () => {
  it('are each in one group: to look at, filled in, repaired by code, left out, told', () => {
    const info = (code: string) => ({ code, severity: 'info' as const, data: {} });
    const leftOut = info('import/running-head-removed');
    const told = info('import/encoding-assumed');
    const supplied = info('import/code-supplied');
    const grouped = groupRemarks([...reading.diagnostics, leftOut, told, supplied, info('import/of-tomorrow')]);
    expect(grouped.look.map(({ kind, diagnostics }) => [kind, diagnostics.map(({ code }) => code)])).toEqual([
      ['missing', ['import/work-process-not-described']],
    ]);
    expect(grouped.repaired.map(({ code, diagnostics }) => [code, diagnostics.length])).toEqual([
      ['import/text-repaired', 12],
    ]);
    expect(grouped.supplied).toEqual([supplied]);
    expect(grouped.leftOut).toEqual([leftOut]);
    expect(grouped.told).toEqual([told, info('import/of-tomorrow')]);
  });

  it('about a profile that the document does not work out are to be looked at when it is the chosen one', () => {
    const told = [notice('import/profile-not-described', 9, { profile: 'P2' })];
    const looked = (profile: string | null) => groupRemarks(forProfile(told, profile)).look.map(({ kind }) => kind);
    expect([looked(null), looked('P1'), looked('P2')]).toEqual([[], [], ['profiles']]);
  });

  it('that are to be looked at are each of one kind, whatever the importers say', () => {
    const codes = (Object.keys(importTexts) as ImportNoticeCode[]).filter(
      (code) => notice(code, null, {}).severity === 'warning',
    );
    const kinds: readonly string[] = Object.values(remarkKinds).flat();
    expect(codes.map((code) => [code, kinds.filter((known) => known === code).length])).toEqual(
      codes.map((code) => [code, 1]),
    );
    expect(codes.length).toBeGreaterThan(20);
    const grouped = groupRemarks([notice('import/duplicate-code', 9, {}), notice('import/line-not-placed', 12, {})]);
    expect(grouped.look.map(({ kind }) => kind)).toEqual(['lines', 'twice']);
  });

  it('lead to the item whose code they name, else to the one on their line', () => {
    const about = (data: object, line: number) => ({
      code: 'x',
      severity: 'warning' as const,
      at: { line },
      data: { ...data },
    });
    expect(itemOfRemark(framework, about({ code: 'b1-k1-w2' }, 12))?.id).toBe('k1w2');
    expect(itemOfRemark(framework, about({}, 12))?.id).toBe('k1');
    expect(itemOfRemark(framework, about({ code: 'B9-K9' }, 99))).toBeNull();
  });
});

describe('finding items', () => {
  it('takes every word that was typed, in any order, without capitals and accents', () => {
    expect(ids(itemsWith(framework, 'HUURDER stélt'))).toEqual(['k1w2']);
    expect(itemsWith(framework, '  ')).toEqual([]);
  });

  it('offers only parents that may hold an item, and never what is below it', () => {
    expect(ids(possibleParents(framework, 'indicator', 'k1w1i0').parents)).toEqual([
      'k1w1',
      'k1w2',
      'k1w3',
      'k2w1',
      'k2w2',
    ]);
    expect(possibleParents(framework, 'core-task', 'k1')).toEqual({ canBeTop: true, parents: [] });
  });

  it('offers the neighbours first to become one with', () => {
    expect(ids(mergeableWith(framework, item('k1w2i1')))).toEqual(['k1w2i0', 'k1w2i2', 'k1w2i3', 'k1w2i4']);
  });

  it('takes the nearest item before a line for where it belongs', () => {
    const items = framework.items.map((each, at) => ({ ...each, line: at * 2 }));
    expect(ids(itemsNear({ ...framework, items }, 5, 2))).toEqual([items[2]?.id, items[3]?.id]);
  });
});
