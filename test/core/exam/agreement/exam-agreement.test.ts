import fc from 'fast-check';
import { agreementOf, agreementThatMayBeLow } from '../../../../src/core/exam/agreement/exam-agreement';
import type { ExamAgreement } from '../../../../src/core/exam/agreement/exam-agreement';
import type { Agreement } from '../../../../src/core/exam/agreement/standing-of';
import type { ExamBook } from '../../../../src/core/exam/exam-book';
import type { Scale } from '../../../../src/core/exam/scale';
import type { Judged } from './judged-book';
import { candidatesWith, judgedAndCollected, judgedOnSheets, versionOfFirst } from './judged-book';

/** "n=12/24 known 75% κ0.5 w0.5", with "low" behind it. */
function said({ n, pairs, standing, figures, isLow }: Agreement): string {
  const { percentage, kappa, weightedKappa } = figures ?? { percentage: null, kappa: null, weightedKappa: null };
  return `n=${n}/${pairs} ${standing} ${percentage}% κ${kappa} w${weightedKappa}${isLow ? ' low' : ''}`;
}

const wholeOf = (book: ExamBook): readonly string[] => agreementOf(book).map(({ whole }) => said(whole));
const repeated = (levels: string, times: number): readonly string[] => Array.from({ length: times }, () => levels);

/** 12 candidates, one row: 4 O/O, 4 V/V, 2 G/G, O/V and V/G. */
const mixed = [...repeated('OO', 4), ...repeated('VV', 4), ...repeated('GG', 2), 'OV', 'VG'];
/** 12 candidates on which the two are at odds. */
const atOdds = [...repeated('OG', 3), ...repeated('GO', 3), ...repeated('VO', 2), ...repeated('OV', 2), 'VV', 'GG'];

test('a workbook in which nobody is rated has no agreement to tell', () => {
  expect(agreementOf(judgedOnSheets([]))).toEqual([]);
  expect(agreementOf(judgedOnSheets(candidatesWith('V-', 'n-')))).toEqual([]);
});

test.each([
  ['forms on sheets', judgedOnSheets],
  ['collected forms', judgedAndCollected],
] as const)('%s give percentage, kappa and weighted kappa with the number of candidates', (_, bookWith) => {
  expect(wholeOf(bookWith(candidatesWith(...mixed)))).toEqual(['n=12/12 known 83.333333% κ0.741935 w0.851852']);
  expect(wholeOf(bookWith(candidatesWith(...atOdds)))).toEqual(['n=12/12 known 16.666667% κ-0.276596 w-0.570093 low']);
});

test('n counts candidates, not rows', () => {
  const nine = candidatesWith(...repeated('VV OO GG VO', 9));
  expect(wholeOf(judgedOnSheets(nine))[0]).toMatch(/^n=9\/36 too-few /);
  const ten = candidatesWith(...repeated('VV OO GG VO', 10));
  expect(wholeOf(judgedOnSheets(ten))[0]).toMatch(/^n=10\/40 known 75% /);
});

test('what could not be seen, is blank or is no level does not count, and levels compare ignoring case and spaces', () => {
  const [whole] = wholeOf(judgedOnSheets(candidatesWith(...mixed, 'nV', 'V-', '--', 'xV', 'vV')));
  expect(whole).toMatch(/^n=13\/13 /);
});

test('one level on 90 % or more of what was given leaves no kappa to tell', () => {
  const few = candidatesWith(...repeated('VV', 18), 'VO', 'OV');
  expect(wholeOf(judgedOnSheets(few))).toEqual(['n=20/20 hardly-spread 90% κ-0.052632 w-0.052632']);
  expect(wholeOf(judgedOnSheets(candidatesWith(...repeated('VV', 12))))).toEqual([
    'n=12/12 hardly-spread 100% κnull wnull',
  ]);
  // 89 % on one level: 16 × V/V, V/O, O/V and O/O.
  expect(wholeOf(judgedOnSheets(candidatesWith(...repeated('VV', 16), 'VO', 'OV', 'OO')))[0]).toMatch(/ known /);
});

test.each(['shared', 'joint'] as const)('in mode %s nothing is independent, nor low', (ratingMode) => {
  const [exam] = agreementOf(judgedOnSheets(candidatesWith(...atOdds), { ratingMode }));
  expect(exam).toMatchObject({ isIndependent: false, whole: { n: 12, isLow: false } });
});

test('a collected form is judged as it was handed out, whatever the settings are now', () => {
  const book = judgedAndCollected(candidatesWith(...atOdds));
  const now = { ...book, settings: { ...book.settings, ratingMode: 'shared' as const } };
  expect(agreementOf(now)[0]).toMatchObject({ isIndependent: true, whole: { isLow: true } });
});

test('low needs both below their setting, strictly', () => {
  const book = judgedOnSheets(candidatesWith(...mixed));
  const low = (minimumKappa: number, minimumAgreement: number): boolean | undefined =>
    agreementOf({ ...book, settings: { ...book.settings, minimumKappa, minimumAgreement } })[0]?.whole.isLow;
  expect(low(0.9, 90)).toBe(true);
  expect(low(0.9, 83.333333)).toBe(false);
  expect(low(0.851852, 90)).toBe(false);
  expect(low(0.851853, 83.333334)).toBe(true);
});

test('each row has its own figures, in the order of the form', () => {
  const [exam] = agreementOf(judgedOnSheets(candidatesWith(...mixed.map((levels) => `${levels} VV`))));
  expect(exam?.criteria.map((row) => [row.workProcess, said(row)])).toEqual([
    ['B1-K1-W1', 'n=12/12 known 83.333333% κ0.741935 w0.851852'],
    ['B1-K1-W1', 'n=12/12 hardly-spread 100% κnull wnull'],
  ]);
  expect(exam?.criteria[0]?.text).toBe('vraagt waarvoor de fiets nodig is');
});

describe('attempts', () => {
  const failed: Judged = { candidate: 'C1', levels: 'GG', attempt: 2, kind: 'resit' };

  test('a candidate counts once on a row: with the first sitting in which two gave a level', () => {
    const before = wholeOf(judgedOnSheets(candidatesWith(...mixed)));
    expect(wholeOf(judgedOnSheets([failed, ...candidatesWith(...mixed)]))).toEqual(before);
    const half = [failed, { candidate: 'c1', levels: 'O-' }, ...candidatesWith(...mixed).slice(1)];
    expect(wholeOf(judgedOnSheets(half))[0]).toMatch(/^n=12\/12 known 83.333333% /);
  });

  test('a re-mark is compared within itself and counts for its own pair only', () => {
    const remark: Judged = { candidate: 'c1', levels: 'VG', kind: 'remark', names: ['C. Bel', 'D. Slot'] };
    const first = candidatesWith(...mixed).map((sitting) => ({ ...sitting, names: ['A. Zadel', 'B. Tak'] }));
    const [exam] = agreementOf(judgedOnSheets([remark, ...first]));
    expect(exam?.whole).toMatchObject({ n: 12, pairs: 12 });
    expect(exam?.pairs.map((pair) => [pair.assessors.map(({ name }) => name).join('+'), said(pair)])).toEqual([
      ['A. Zadel+B. Tak', 'n=12/12 known 83.333333% κ0.741935 w0.851852'],
      ['C. Bel+D. Slot', 'n=1/1 too-few 0% κ0 w0'],
    ]);
  });

  test('a sitting without a result does not count, said by its form or in the register', () => {
    const sittings = candidatesWith(...mixed);
    const [first, ...others] = sittings;
    const book = judgedOnSheets([{ candidate: 'c1', levels: first?.levels ?? '', status: 'invalid' }, ...others]);
    expect(wholeOf(book)[0]).toMatch(/^n=11\/11 /);
    const register = {
      records: [
        { examId: 'e1', candidate: 'c1', attempt: 1, kind: 'first', status: 'invalid', date: null, adopted: null },
      ],
      exemptions: [],
    } as const;
    expect(wholeOf({ ...judgedAndCollected(sittings), register })[0]).toMatch(/^n=11\/11 /);
    const brokenOff = [{ candidate: 'c1', levels: 'OO', status: 'broken-off' } as const, ...others];
    expect(wholeOf(judgedOnSheets(brokenOff))[0]).toMatch(/^n=12\/12 /);
  });

  test('of a sitting on a sheet that was collected too, the collected form counts', () => {
    const collected = judgedAndCollected(candidatesWith(...mixed));
    const both = { ...collected, candidateForms: judgedOnSheets(candidatesWith('OG')).candidateForms };
    expect(wholeOf(both)).toEqual(wholeOf(collected));
  });
});

describe('pairs', () => {
  test('are people, whatever column they rate in and however their names are written', () => {
    const turned = mixed.map((levels, index): Judged => {
      const [one = '', other = ''] = levels;
      return index % 2 === 0
        ? { candidate: `c${index}`, levels, names: ['A. Zadel', 'B. Tak'] }
        : { candidate: `c${index}`, levels: other + one, names: [' b. tak', 'mevr. A. Zadel '] };
    });
    const [exam] = agreementOf(judgedOnSheets(turned));
    expect(exam?.pairs.map(said)).toEqual(['n=12/12 known 83.333333% κ0.741935 w0.851852']);
    expect(exam?.pairs[0]?.assessors).toEqual([
      { number: 1, name: 'A. Zadel' },
      { number: 2, name: 'B. Tak' },
    ]);
  });

  test('without names they are columns', () => {
    const [exam] = agreementOf(judgedOnSheets(candidatesWith(...mixed)));
    expect(exam?.pairs.map(({ assessors }) => assessors)).toEqual([
      [
        { number: 1, name: null },
        { number: 2, name: null },
      ],
    ]);
  });

  test('of three assessors there are three, and a candidate still counts once', () => {
    const [exam] = agreementOf(judgedOnSheets(candidatesWith(...repeated('VVO', 10))));
    expect(exam?.whole).toMatchObject({ n: 10, pairs: 30, figures: { percentage: 33.333333 } });
    expect(exam?.pairs.map(({ n, figures }) => [n, figures?.percentage])).toEqual([
      [10, 100],
      [10, 0],
      [10, 0],
    ]);
  });

  test('one person who stands there twice agrees with nobody', () => {
    const alone = candidatesWith(...mixed).map((sitting) => ({ ...sitting, names: ['A. Zadel', 'a. zadel'] }));
    expect(agreementOf(judgedOnSheets(alone))).toEqual([]);
  });
});

test('sittings on another scale are a line of their own', () => {
  const scale: Scale = [
    { code: 'O', name: 'onvoldoende', points: 0, passes: false },
    { code: 'V', name: 'voldoende', points: 1, passes: true },
  ];
  const book = judgedAndCollected(candidatesWith(...mixed));
  const { exams } = book;
  const narrow: ExamBook = { ...book, exams: exams.map((each) => ({ ...each, exam: { ...each.exam, scale } })) };
  const later = judgedAndCollected(candidatesWith(...repeated('VO', 3)));
  const version = versionOfFirst(narrow);
  const forms = later.collected.forms.map((form, index) => ({ ...form, candidate: `d${index}`, version: version.id }));
  const collected = {
    ...book.collected,
    forms: [...book.collected.forms, ...forms],
    versions: [...book.collected.versions, version],
  };
  expect(agreementOf({ ...book, collected }).map(({ levels, whole }) => [levels.join(''), whole.n])).toEqual([
    ['OVG', 12],
    ['OV', 3],
  ]);
});

test('an exam that left the plan is told by what it was called', () => {
  const book = judgedAndCollected(candidatesWith(...mixed));
  const [exam] = agreementOf({ ...book, exams: book.exams.filter((each) => each.exam.id !== 'e1') });
  expect(exam).toMatchObject({ examId: 'e1', label: 'PVB1' });
});

test('what may be low has every exam of which something is low, with the same figures', () => {
  const low = ({ whole, pairs, criteria }: ExamAgreement): boolean =>
    [whole, ...pairs, ...criteria].some(({ isLow }) => isLow);
  const letters = fc.constantFrom('O', 'V', 'G', 'n');
  const levels = fc.tuple(letters, letters).map((pair) => pair.join(''));
  // Candidates again, under a number written otherwise, and pairs of people who differ.
  const judged = fc.record({
    levels,
    candidate: fc.integer({ min: 1, max: 40 }).map((number) => `${number % 2 === 0 ? 'C' : 'c'}${number >> 1}`),
    attempt: fc.integer({ min: 1, max: 2 }),
    names: fc.constantFrom(['Ada', 'Bram'], ['Bram', 'Cas']),
  });
  const mode = fc.constantFrom('separate' as const, 'shared' as const);
  let [found, without] = [0, 0];
  fc.assert(
    fc.property(
      fc.array(judged, { minLength: 8, maxLength: 30 }),
      mode,
      fc.boolean(),
      (sittings, ratingMode, isOnSheet) => {
        const book = (isOnSheet ? judgedOnSheets : judgedAndCollected)(sittings, { ratingMode });
        const [all, may] = [agreementOf(book), agreementThatMayBeLow(book)];
        expect(may.filter(low)).toEqual(all.filter(low));
        found += all.filter(low).length;
        without += all.length - may.length;
      },
    ),
  );
  expect([found, without].every((count) => count > 5)).toBe(true);
});
