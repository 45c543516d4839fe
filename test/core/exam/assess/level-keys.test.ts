import fc from 'fast-check';
import { choiceOfKey, keysFor, levelKeys } from '../../../../src/core/exam/assess/level-keys';
import { notObservedCode } from '../../../../src/core/exam/not-observed';
import type { Scale } from '../../../../src/core/exam/scale';
import { defaultScale } from '../../../../src/core/exam/scale';
import { anyScale } from './any-scale';

const scaleOf = (...codes: readonly string[]): Scale =>
  codes.map((code, index) => ({ code, name: code, points: index, passes: index > 0 }));

const keysOfScale = (scale: Scale): readonly (readonly string[])[] => {
  const keys = levelKeys(scale);
  return scale.map(({ code }) => keysFor(keys, code));
};

test('the default scale has its letters and 1, 2, 3', () => {
  expect(keysOfScale(defaultScale)).toEqual([
    ['o', '1'],
    ['v', '2'],
    ['g', '3'],
  ]);
  const keys = levelKeys(defaultScale);
  expect(choiceOfKey(keys, 'V')).toEqual({ kind: 'level', code: 'V' });
  expect(['0', 'n', 'N', '-'].map((key) => choiceOfKey(keys, key)?.kind)).toEqual(Array(4).fill('not-observed'));
  expect(['Backspace', 'Delete'].map((key) => choiceOfKey(keys, key)?.kind)).toEqual(['blank', 'blank']);
  expect(['4', 'x', 'Enter', 'ArrowDown'].map((key) => choiceOfKey(keys, key))).toEqual([null, null, null, null]);
});

test('digits that are codes never count levels', () => {
  expect(keysOfScale(scaleOf('0', '1', '2'))).toEqual([['0'], ['1'], ['2']]);
  expect(keysFor(levelKeys(scaleOf('0', '1', '2')), 'NW')).toEqual(['n', '-']);
});

test('a longer code has its first letter where no other begins with it', () => {
  expect(keysOfScale(scaleOf('O', 'RV', 'V', 'ZG'))).toEqual([
    ['o', '1'],
    ['2', 'r'],
    ['v', '3'],
    ['4', 'z'],
  ]);
  expect(keysOfScale(scaleOf('1', 'AA', 'AB'))).toEqual([['1'], ['2'], ['3']]);
});

test('on any scale every level and "niet waargenomen" have keys, each for one thing only, whatever the case', () => {
  fc.assert(
    fc.property(anyScale, (scale) => {
      const keys = levelKeys(scale);
      const all = [...scale.map(({ code }) => code), notObservedCode(scale)];
      const listed = all.flatMap((code) => {
        const own = keysFor(keys, code);
        expect(own.length).toBeGreaterThan(0);
        return own;
      });
      expect(new Set(listed).size).toBe(listed.length);
      for (const { code } of scale) {
        for (const key of keysFor(keys, code)) expect(choiceOfKey(keys, key)).toEqual({ kind: 'level', code });
        if (code.length === 1) {
          expect(choiceOfKey(keys, code)).toEqual({ kind: 'level', code });
          expect(choiceOfKey(keys, code.toLowerCase())).toEqual({ kind: 'level', code });
        }
      }
      expect(choiceOfKey(keys, 'Backspace')).toEqual({ kind: 'blank' });
    }),
  );
});
