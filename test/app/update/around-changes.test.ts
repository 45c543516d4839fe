import { aroundChanges } from '../../../src/app/update/around-changes';
import { wordChanges } from '../../../src/core/framework/versions/word-changes';

const words = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `w${from + at}`).join(' ');

describe('a long text that differs in a few words', () => {
  it('shows each change among the words around it', () => {
    const before = `${words(1, 60)} oud ${words(61, 120)} weg ${words(121, 180)}`;
    const shown = aroundChanges(wordChanges(before, before.replace('oud', 'nieuw').replace(' weg', '')));
    expect(shown).toEqual([
      { kind: 'same', text: `… ${words(53, 60)}` },
      { kind: 'removed', text: 'oud' },
      { kind: 'added', text: 'nieuw' },
      { kind: 'same', text: `${words(61, 68)} … ${words(113, 120)}` },
      { kind: 'removed', text: 'weg' },
      { kind: 'same', text: `${words(121, 128)} …` },
    ]);
  });

  it('stays whole where nothing much would be left out, or nothing changed', () => {
    const short = wordChanges(`${words(1, 12)} oud ${words(13, 32)} oud`, `${words(1, 12)} a ${words(13, 32)} b`);
    expect(aroundChanges(short)).toEqual(short);
    const same = wordChanges(words(1, 90), words(1, 90));
    expect(aroundChanges(same)).toEqual(same);
  });
});
