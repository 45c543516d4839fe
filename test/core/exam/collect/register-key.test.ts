import fc from 'fast-check';
import { partsOfRegisterKey, registerKey, sittingKey } from '../../../../src/core/exam/collect/collected';

const word = fc.oneof(fc.string(), fc.constantFrom('a]b', '"', '\\', '[1,"]', 'B1-K1', '\\"]'));

test('a key of the register falls apart into its sitting and its core task, whatever brackets and quotes are in them', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 9 }), word, (examId, candidate, attempt, coreTask) => {
      const sitting = { examId, candidate, attempt, kind: 'first' } as const;
      expect(partsOfRegisterKey(registerKey(sitting, coreTask))).toEqual([sittingKey(sitting), coreTask]);
    }),
  );
});
