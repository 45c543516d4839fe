import type { InstrumentEvent } from '../../../../src/core/exam/approval/instrument-event';
import { nextMajor, nextMinor } from '../../../../src/core/exam/approval/instrument-event';
import { approvedVersions, standingOf } from '../../../../src/core/exam/approval/standing';
import type { FormContent } from '../../../../src/core/exam/form-content';

const content: FormContent = {
  rows: [
    {
      id: 'a',
      ids: ['a'],
      part: 'W1',
      text: 'meet de band',
      critical: false,
      weight: 1,
      descriptors: { V: 'op tijdt' },
      asked: null,
    },
  ],
  scale: null,
  cutScore: 50,
  essential: [],
  instructions: '',
  scoring: 'criteria',
  goodFrom: null,
  maxNonPassing: null,
  kind: 'proeve-van-bekwaamheid',
  assessors: 2,
  ratingMode: 'shared',
  motivation: null,
  onForm: [],
};
const happened = { examId: 'e1', by: 'P. Ketting', on: '2026-10-01' };
const approved = (version: string): InstrumentEvent => ({
  kind: 'approved',
  ...happened,
  version,
  builtBy: 'S. Wielinga',
  route: 'own',
  content,
  hash: 'h',
});
const corrected: InstrumentEvent = {
  kind: 'editorial',
  ...happened,
  version: '1.1',
  row: { id: 'a', text: 'meet de band' },
  level: 'V',
  before: 'op tijdt',
  after: 'op tijd',
};
const withdrawn: InstrumentEvent = { kind: 'withdrawn', ...happened, version: '1.1' };
const renewed: InstrumentEvent = { kind: 'new-version', ...happened, version: '2.0' };

test('an editorial change raises the version and is part of what was approved', () => {
  const standing = standingOf([approved('1.0'), corrected], 'e1');
  expect(standing).toMatchObject({ version: '1.1', withdrawn: false });
  expect(standing?.content.rows[0]?.descriptors).toEqual({ V: 'op tijd' });
  expect(standing?.approval.content.rows[0]?.descriptors).toEqual({ V: 'op tijdt' });
});

test('other exams have a history of their own', () => {
  expect(standingOf([approved('1.0')], 'e2')).toBeNull();
  expect(standingOf([approved('1.0'), { ...withdrawn, examId: 'e2' }], 'e1')?.withdrawn).toBe(false);
});

test('a version that was withdrawn stands so, one with a new version in draft does not stand', () => {
  expect(standingOf([approved('1.0'), withdrawn], 'e1')?.withdrawn).toBe(true);
  expect(standingOf([approved('1.0'), renewed], 'e1')).toBeNull();
  const all = [approved('1.0'), corrected, renewed, approved('2.0')];
  expect(standingOf(all, 'e1')).toMatchObject({ version: '2.0', withdrawn: false });
  expect(approvedVersions(all, 'e1').map(({ version, withdrawn: gone }) => [version, gone])).toEqual([
    ['1.1', true],
    ['2.0', false],
  ]);
});

test.each([
  ['1.0', '2.0', '1.1'],
  ['1.9', '2.0', '1.10'],
  ['v3', '4.0', '3.1'],
  ['2,4', '3.0', '2.5'],
  ['concept', '2.0', '1.1'],
])('after %s comes %s for content and %s for words', (version, major, minor) => {
  expect(nextMajor(version)).toBe(major);
  expect(nextMinor(version)).toBe(minor);
});
