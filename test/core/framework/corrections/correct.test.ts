import { correct, faultOf } from '../../../../src/core/framework/corrections/correct';
import type { Correction } from '../../../../src/core/framework/corrections/correction';
import type { Framework } from '../../../../src/core/framework/framework';
import { dossier, item } from '../../fietsverhuur';

const change = (
  id: string,
  field: 'code' | 'title' | 'text' | 'result' | 'parent',
  was: string | null,
  becomes: string | null,
): Correction => ({ kind: 'change', item: id, field, was, becomes });

/** The framework after corrections that all have to apply. */
function corrected(...corrections: readonly Correction[]): Framework {
  const { value, diagnostics } = correct(dossier, corrections);
  expect(diagnostics).toEqual([]);
  return value;
}

const itemOf = (framework: Framework, id: string) => framework.items.find((each) => each.id === id);
const idsUnder = (framework: Framework, parent: string) =>
  framework.items.filter((each) => each.parent === parent).map(({ id }) => id);
const fault = (correction: Correction, framework = dossier) => faultOf(framework, correction)?.code ?? null;

describe('a change by hand', () => {
  it('leaves the framework as it is when there is nothing to correct', () => {
    expect(correct(dossier, [])).toEqual({ value: dossier, diagnostics: [], applied: [], refused: [], touched: [] });
  });

  it('gives an item other words and tells which item it touched', () => {
    const text = change('k1-w1-b', 'text', 'legt de voorwaarden uit', ' legt  de huurvoorwaarden uit ');
    expect(itemOf(corrected(text), 'k1-w1-b')?.text).toBe('legt de huurvoorwaarden uit');
    expect(correct(dossier, [text]).touched).toEqual(['k1-w1-b']);
  });

  it('keeps the id of an item that gets another code', () => {
    expect(itemOf(corrected(change('k1-w2', 'code', 'B1-K1-W2', 'B1-K1-W3')), 'k1-w2')?.code).toBe('B1-K1-W3');
  });

  it('lets mappings follow a code that changes', () => {
    const mapping = { from: 'P9-K1-W1', to: 'B1-K1-W2', partial: false, dossier: null, qualification: null };
    const renamed = correct({ ...dossier, mappings: [mapping] }, [change('k1-w2', 'code', 'B1-K1-W2', 'B1-K1-W3')]);
    expect(renamed.value.mappings.map(({ to }) => to)).toEqual(['B1-K1-W3']);
    const dropped = correct({ ...dossier, mappings: [mapping] }, [
      { kind: 'drop', item: 'k1-w2', was: 'Geeft fietsen uit' },
    ]);
    expect(dropped.value.mappings).toEqual([]);
  });

  it('moves an item with all that is below it to the end of its new parent', () => {
    const moved = corrected(change('k1-w1', 'parent', 'k1', 'p1k1'));
    expect(idsUnder(moved, 'p1k1')).toEqual(['p1k1-w1', 'k1-w1']);
    expect(moved.items.map(({ id }) => id).slice(-8)).toEqual([
      'p1k1-w1-a',
      'k1-w1',
      'k1-w1-a',
      'k1-w1-b',
      'p2k1',
      'p2k1-w1',
      'p2k1-w1-a',
      'p2k1-kn1',
    ]);
  });

  it('does not apply to other words than it was made on, and says which', () => {
    const late = change('k1-w1-b', 'text', 'legt de regels uit', 'legt de huurregels uit');
    const { value, diagnostics, applied } = correct(dossier, [late]);
    expect(value).toEqual(dossier);
    expect(applied).toEqual([]);
    expect(diagnostics).toEqual([
      {
        code: 'correction/words-differ',
        severity: 'warning',
        data: { words: 'legt de voorwaarden uit', field: 'text', was: 'legt de regels uit' },
      },
    ]);
  });

  it.each([
    ['an item that is gone', change('k9', 'title', 'Verkoopt fietsen', 'x'), 'correction/item-gone'],
    ['a parent that is gone', change('k1-w1', 'parent', 'k1', 'k9'), 'correction/parent-gone'],
    ['a parent that cannot hold it', change('k1-w1-a', 'parent', 'k1-w1', 'k1'), 'correction/parent-unfit'],
    ['no parent for a row', change('k1-w1-a', 'parent', 'k1-w1', null), 'correction/parent-unfit'],
    ['itself as parent', change('k1', 'parent', null, 'k1'), 'correction/parent-unfit'],
    ['a code that is taken', change('k1-w2', 'code', 'B1-K1-W2', 'b1-k1-w1'), 'correction/code-taken'],
    ['no code', change('k1-w2', 'code', 'B1-K1-W2', ' '), 'correction/code-empty'],
    ['no text', change('k1-w1-a', 'text', 'vraagt waarvoor de fiets nodig is', ''), 'correction/text-empty'],
  ])('is refused for %s', (_, correction, code) => {
    expect(fault(correction)).toBe(code);
  });

  it('lets an item stand where the document itself puts such items', () => {
    const bare = {
      ...dossier,
      items: [...dossier.items, item('k2-a', { parent: 'k1', text: 'houdt zich aan afspraken' })],
    };
    expect(fault(change('k1-w1-a', 'parent', 'k1-w1', 'p1k1'), bare)).toBeNull();
  });
});

describe('merging', () => {
  it('appends the words of the others and keeps the id of the first', () => {
    const merged = corrected({
      kind: 'merge',
      item: 'k1-w2-a',
      others: ['k1-w2-b'],
      was: ['stelt het zadel af', 'controleert remmen en licht'],
    });
    expect(idsUnder(merged, 'k1-w2')).toEqual(['k1-w2-a']);
    expect(itemOf(merged, 'k1-w2-a')?.text).toBe('stelt het zadel af controleert remmen en licht');
  });

  it('puts below the first what stood below the others, and unites their competencies', () => {
    const merged = corrected({
      kind: 'merge',
      item: 'k1-w1',
      others: ['k1-w2'],
      was: ['Ontvangt de huurder', 'Geeft fietsen uit'],
    });
    expect(idsUnder(merged, 'k1-w1')).toEqual(['k1-w1-a', 'k1-w1-b', 'k1-w2-a', 'k1-w2-b']);
    expect(itemOf(merged, 'k1-w1')?.competencies.map(({ letter }) => letter)).toEqual(['R', 'L']);
    expect(itemOf(merged, 'k1-w1')?.title).toBe('Ontvangt de huurder Geeft fietsen uit');
  });

  it('says once what both say', () => {
    const twice = {
      ...dossier,
      items: [...dossier.items, item('again', { parent: 'k1-w1', text: 'Legt de voorwaarden uit.' })],
    };
    const { value } = correct(twice, [
      {
        kind: 'merge',
        item: 'k1-w1-b',
        others: ['again'],
        was: ['legt de voorwaarden uit', 'Legt de voorwaarden uit.'],
      },
    ]);
    expect(itemOf(value, 'k1-w1-b')?.text).toBe('legt de voorwaarden uit');
  });

  it.each([
    ['other types', ['k1-w1-a', 'k1-kn1'], 'correction/merge-unfit'],
    ['itself', ['k1-w1-a', 'k1-w1-a'], 'correction/merge-unfit'],
    ['nothing', ['k1-w1-a'], 'correction/merge-unfit'],
    ['what is gone', ['k1-w1-a', 'k9'], 'correction/item-gone'],
  ])('is refused with %s', (_, [first = '', ...others], code) => {
    const was = [first, ...others].map((id) => itemOf(dossier, id)?.text ?? '');
    expect(fault({ kind: 'merge', item: first, others, was })).toBe(code);
  });

  it('is refused when the words of one of them are others now', () => {
    const was = ['stelt het zadel af', 'controleert de remmen'];
    expect(fault({ kind: 'merge', item: 'k1-w2-a', others: ['k1-w2-b'], was })).toBe('correction/words-differ');
  });
});

describe('splitting', () => {
  const split: Correction = {
    kind: 'split',
    item: 'k1-w2-b',
    was: 'controleert remmen en licht',
    parts: ['controleert de remmen', 'controleert het licht'],
  };

  it('makes items of the parts, in order, of which the first keeps the id', () => {
    const [, first, second, ...others] = idsUnder(corrected(split), 'k1-w2');
    expect(others).toEqual([]);
    expect(first).toBe('k1-w2-b');
    expect(itemOf(corrected(split), second ?? '')?.text).toBe('controleert het licht');
  });

  it('gives the new items the same ids every time, safe as cell text', () => {
    const ids = (framework: Framework) => framework.items.map(({ id }) => id);
    expect(ids(corrected(split))).toEqual(ids(corrected(split)));
    expect(ids(corrected(split)).filter((id) => !/^[A-Za-z0-9.-]+$/.test(id))).toEqual([]);
  });

  it('gives equal parts ids of their own', () => {
    const ids = corrected({ ...split, parts: ['remt', 'remt', 'remt'] }).items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['an empty part', { ...split, parts: ['controleert', ' '] }, 'correction/text-empty'],
    ['one part', { ...split, parts: ['controleert'] }, 'correction/split-unfit'],
    ['other words', { ...split, was: 'controleert remmen' }, 'correction/words-differ'],
    ['an item that is gone', { ...split, item: 'k9' }, 'correction/item-gone'],
  ])('is refused for %s', (_, correction, code) => {
    expect(fault(correction)).toBe(code);
  });
});

describe('dropping and adding', () => {
  it('leaves out an item with everything below it', () => {
    const dropped = corrected({ kind: 'drop', item: 'k1-w1', was: 'Ontvangt de huurder' });
    expect(dropped.items.filter(({ id }) => id.startsWith('k1-w1'))).toEqual([]);
    expect(dropped.items).toHaveLength(dossier.items.length - 3);
  });

  it('does not drop an item that now says something else', () => {
    expect(fault({ kind: 'drop', item: 'k1-w1', was: 'Ontvangt klanten' })).toBe('correction/words-differ');
  });

  const lost = {
    kind: 'add',
    type: 'indicator',
    parent: 'k1-w1',
    after: 'k1-w1-a',
    code: null,
    title: null,
    text: 'wijst op de borg',
    line: 812,
  } as const;

  it('makes an item of a lost line, behind the item it comes after', () => {
    const added = corrected(lost);
    const [, id] = idsUnder(added, 'k1-w1');
    expect(itemOf(added, id ?? '')).toEqual(item(id ?? '', { parent: 'k1-w1', text: 'wijst op de borg', line: 812 }));
  });

  it('puts it first without an item to come after, and last when that item is gone', () => {
    expect(idsUnder(corrected({ ...lost, after: null }), 'k1-w1').indexOf('k1-w1-a')).toBe(1);
    expect(idsUnder(corrected({ ...lost, after: 'k9' }), 'k1-w1').slice(0, 2)).toEqual(['k1-w1-a', 'k1-w1-b']);
  });

  it('gives the item the profiles of its parent', () => {
    const added = corrected({ ...lost, parent: 'p2k1-w1', after: null });
    expect(added.items.find(({ text }) => text === 'wijst op de borg')?.profiles).toEqual(['P2']);
  });

  it.each([
    ['a parent that cannot hold it', { ...lost, parent: 'k1' }, 'correction/parent-unfit'],
    ['a parent that is gone', { ...lost, parent: 'k9' }, 'correction/parent-gone'],
    ['no words', { ...lost, text: ' ' }, 'correction/text-empty'],
    [
      'a code that is taken',
      { ...lost, type: 'work-process', parent: 'k1', after: null, title: 'Ontvangt', code: 'B1-K1-W1' } as const,
      'correction/code-taken',
    ],
  ])('is refused for %s', (_, correction, code) => {
    expect(fault(correction)).toBe(code);
  });
});

describe('corrections one after the other', () => {
  it('can change a part that a split made', () => {
    const split: Correction = {
      kind: 'split',
      item: 'k1-w2-b',
      was: 'controleert remmen en licht',
      parts: ['controleert de remmen', 'controleert het licht'],
    };
    const part = idsUnder(corrected(split), 'k1-w2').at(-1) ?? '';
    const both = corrected(split, change(part, 'text', 'controleert het licht', 'test het licht'));
    expect(itemOf(both, part)?.text).toBe('test het licht');
  });

  it('leaves out what builds on a correction that does not apply, and tells of both', () => {
    const { value, diagnostics } = correct(dossier, [
      change('k1-w1-a', 'text', 'vroeg', 'vraagt'),
      change('k1-w1-a', 'text', 'vraagt', 'vraagt door'),
    ]);
    expect(value).toEqual(dossier);
    expect(diagnostics.map(({ code }) => code)).toEqual(['correction/words-differ', 'correction/words-differ']);
  });
});
