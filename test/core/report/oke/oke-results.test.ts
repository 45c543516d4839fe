import { defaultSettings } from '../../../../src/core/exam/settings';
import type { Settings } from '../../../../src/core/exam/exam-plan';
import { reportOf } from '../../../../src/core/report/make-report';
import { okeResults } from '../../../../src/core/report/oke/oke-results';
import type { Judged } from '../../exam/agreement/judged-book';
import { judgedAndCollected } from '../../exam/agreement/judged-book';

interface Association {
  readonly associationId: string;
  readonly offering: { readonly primaryCode: { readonly code: string }; readonly resultValueType: string };
  readonly person: object;
  readonly consumers: readonly object[];
  readonly result: { readonly score: string | null; readonly consumers: readonly Readonly<Record<string, unknown>>[] };
}

function exported(sittings: readonly Judged[], settings: Partial<Settings> = {}, names = false) {
  const book = judgedAndCollected(sittings, settings);
  const made = { on: '2026-11-26', by: null, programVersion: '0.1.0', names, candidates: true };
  const { qualification, candidates } = reportOf(book, made, defaultSettings);
  const source = { qualification, made, candidates: candidates ?? [], settings: book.settings };
  return okeResults(source) as { readonly associations: readonly Association[] };
}

const passed: Judged = { candidate: '1001', levels: 'VV VV VV VV', names: ['N. Spaak', 'K. Trapper'] };

it('has an association for each attempt and core task, with score, author and whether the committee adopted it', () => {
  const [first] = exported([passed]).associations;
  expect(first).toMatchObject({
    person: { primaryCode: { codeType: 'studentNumber', code: '1001' } },
    offering: { primaryCode: { code: 'PVB1 B1-K1' }, resultValueType: '0-10' },
    consumers: [{ attempt: 1, attemptKind: 'first' }],
    result: {
      state: 'completed',
      pass: 'passed',
      score: '6',
      consumers: [{ attendance: 'present', final: false, rawScore: 50, maxRawScore: 100, documents: [] }],
    },
  });
  expect(first?.result.consumers[0]?.['assessors']).toMatchObject([{ assessorCode: 'B' }, { assessorCode: 'A' }]);
  expect(JSON.stringify(first)).not.toMatch(/Spaak|Trapper/);
  expect(JSON.stringify(exported([passed], {}, true))).toMatch(/Spaak/);
});

it('gives words where the school gives words', () => {
  const [first] = exported([{ ...passed, levels: 'GG GG GG GG' }], { resultAs: 'words' }).associations;
  expect(first).toMatchObject({
    offering: { resultValueType: 'insufficient-satisfactory-good' },
    result: { score: 'good' },
  });
});

it.each([
  ['absent', 'notPresent', 'completed'],
  ['invalid', 'present', 'completed'],
] as const)('gives no score for an attempt that is %s', (status, attendance, state) => {
  const [first] = exported([{ ...passed, status }]).associations;
  expect(first?.result).toMatchObject({
    state,
    pass: 'unknown',
    score: null,
    // There is nothing that the committee could adopt, therefore nothing to wait for.
    consumers: [{ attendance, rawScore: null, final: true }],
  });
});

it('says of what is not complete that it is in progress', () => {
  const [first] = exported([{ ...passed, levels: 'VV V- VV VV' }]).associations;
  expect(first?.result).toMatchObject({ state: 'in progress', pass: 'unknown', score: null });
});

it('names every result once, and the same the next time', () => {
  const sittings: readonly Judged[] = [
    passed,
    { ...passed, kind: 'remark' },
    { ...passed, attempt: 2, kind: 'resit' },
    { ...passed, candidate: '1002' },
  ];
  const ids = exported(sittings).associations.map(({ associationId }) => associationId);
  expect(new Set(ids).size).toBe(4);
  expect(
    exported([...sittings].reverse())
      .associations.map(({ associationId }) => associationId)
      .sort(),
  ).toEqual([...ids].sort());
});

it('gives the first assessor where the standard has one, and what a form remarks without names', () => {
  const book = judgedAndCollected([passed]);
  const remarked = {
    ...book,
    collected: {
      ...book.collected,
      forms: book.collected.forms.map((form) => ({
        ...form,
        filled: { ...form.filled, 'remarks.1': 'N. Spaak zag een telefoon.', 'remarks.2': 'Het regende.' },
      })),
    },
  };
  const made = { on: '2026-11-26', by: null, programVersion: '0.1.0', names: false, candidates: true };
  const { qualification, candidates } = reportOf(remarked, made, defaultSettings);
  const source = { qualification, made, candidates: candidates ?? [], settings: book.settings };
  const { associations } = okeResults(source) as { readonly associations: readonly Association[] };
  const [consumer] = associations[0]?.result.consumers ?? [];
  expect(consumer).toMatchObject({ assessorCode: 'B', irregularities: 'B zag een telefoon.\nHet regende.' });
  expect(consumer?.['assessorId']).toBe((consumer?.['assessors'] as readonly { assessorId: string }[])[0]?.assessorId);
  expect(exported([passed]).associations[0]?.result.consumers[0]).not.toHaveProperty('irregularities');
});
