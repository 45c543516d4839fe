import fc from 'fast-check';
import type { ContentRow, FormContent } from '../../../../src/core/exam/form-content';

const word = fc.constantFrom('meet', 'stelt af', 'legt uit', 'vraagt', '');
const code = fc.constantFrom('O', 'V', 'G');

const anyRow: fc.Arbitrary<ContentRow> = fc.record({
  // Few ids, so that rows stand twice as well.
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  ids: fc.subarray(['x', 'y', 'z']),
  part: fc.constantFrom('B1-K1-W1', 'B1-K1-W2'),
  text: word,
  critical: fc.boolean(),
  weight: fc.constantFrom(0.5, 1, 2),
  descriptors: fc.dictionary(code, fc.constantFrom('goed', 'matig'), { maxKeys: 2 }),
  asked: fc.option(fc.record({ questions: fc.nat(3), pointsEach: fc.nat(2) })),
});

/** Any content of a form, with few different values, so that two of them are often alike in part. */
export const anyContent: fc.Arbitrary<FormContent> = fc.record({
  rows: fc.array(anyRow, { maxLength: 4 }),
  scale: fc.option(
    fc.array(fc.record({ code, points: fc.nat(2), passes: fc.boolean() }), { minLength: 1, maxLength: 2 }),
  ),
  cutScore: fc.option(fc.constantFrom(50, 60)),
  essential: fc.subarray(['B1-K1-W1', 'B1-K1-W2']),
  instructions: word,
  scoring: fc.constantFrom('criteria', 'holistic'),
  goodFrom: fc.option(fc.constantFrom(80)),
  maxNonPassing: fc.option(fc.constantFrom(0, 20)),
  kind: fc.constantFrom('proeve-van-bekwaamheid', 'cgi'),
  assessors: fc.constantFrom(1, 2),
  ratingMode: fc.constantFrom('shared', 'separate'),
  motivation: fc.option(fc.record({ levels: fc.subarray(['O', 'G']), per: fc.constantFrom('row', 'work-process') })),
  onForm: fc.subarray([
    { key: 'level.2.points', value: '3' },
    { key: 'goodFrom', value: '60' },
  ]),
});
