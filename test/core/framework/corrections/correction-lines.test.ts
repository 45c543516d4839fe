import type { Correction } from '../../../../src/core/framework/corrections/correction';
import { correctionLines } from '../../../../src/core/framework/corrections/correction-lines';
import { dossier } from '../../fietsverhuur';

const told = (...corrections: readonly Correction[]) =>
  correctionLines(dossier, corrections).map(({ kind, field, before, after }) => [kind, field, before, after]);

describe('corrections in words', () => {
  it('say what stood there and what became of it', () => {
    expect(
      told(
        { kind: 'change', item: 'k1-w1', field: 'title', was: 'Ontvangt de huurder', becomes: 'Ontvangt de klant' },
        { kind: 'change', item: 'k1-w1', field: 'parent', was: 'k1', becomes: 'p1k1' },
        {
          kind: 'merge',
          item: 'k1-w2-a',
          others: ['k1-w2-b'],
          was: ['stelt het zadel af', 'controleert remmen en licht'],
        },
        { kind: 'split', item: 'k1-w1-b', was: 'legt de voorwaarden uit', parts: ['legt uit', 'vraagt om een borg'] },
        { kind: 'drop', item: 'p2k1-w1', was: 'Plakt banden' },
      ),
    ).toEqual([
      ['change', 'title', ['Ontvangt de huurder'], ['Ontvangt de klant']],
      ['change', 'parent', ['Verhuurt fietsen'], ['Adviseert over routes']],
      [
        'merge',
        null,
        ['stelt het zadel af', 'controleert remmen en licht'],
        ['stelt het zadel af controleert remmen en licht'],
      ],
      ['split', null, ['legt de voorwaarden uit'], ['legt uit', 'vraagt om een borg']],
      ['drop', null, ['Plakt banden', 'vindt het lek'], []],
    ]);
  });

  it('name where the item stands, and its line', () => {
    const lines = correctionLines(dossier, [
      {
        kind: 'add',
        type: 'work-process',
        parent: 'k1',
        after: null,
        code: 'B1-K1-W3',
        title: 'Neemt fietsen terug',
        text: null,
        line: 812,
      },
    ]);
    expect(lines).toMatchObject([
      { type: 'work-process', code: 'B1-K1-W3', under: 'Verhuurt fietsen', after: ['Neemt fietsen terug'], line: 812 },
    ]);
  });

  it('name the warning that a dismissal answers', () => {
    const settles = [{ code: 'import/line-not-placed', line: 12, data: { text: 'blanco' } }];
    expect(correctionLines(dossier, [{ kind: 'dismiss', settles }])).toMatchObject([
      { kind: 'dismiss', items: [], line: 12, settles },
    ]);
  });

  it('say nothing of a correction that does not apply', () => {
    expect(told({ kind: 'drop', item: 'k9', was: 'Verkoopt fietsen' })).toEqual([]);
  });
});
