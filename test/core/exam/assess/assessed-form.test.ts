import fc from 'fast-check';
import { assessedForm, isAnswer } from '../../../../src/core/exam/assess/assessed-form';
import type { AssessedForm } from '../../../../src/core/exam/assess/assessed-form';
import { stillToDo } from '../../../../src/core/exam/assess/still-to-do';
import { neighbourOf, nextOpen } from '../../../../src/core/exam/assess/walk-rows';
import type { Settings } from '../../../../src/core/exam/exam-plan';
import type { AttemptStatus } from '../../../../src/core/exam/results/attempt';
import { defaultSettings } from '../../../../src/core/exam/settings';
import type { Filled } from './form-to-assess';
import { formWith } from './form-to-assess';

const seen = (rows: readonly Filled[], assessor = 1, settings: Settings = defaultSettings, raters = 2): AssessedForm =>
  assessedForm(formWith(rows, raters), { scale: null }, settings, assessor);

const left = (rows: readonly Filled[], assessor = 1, settings: Settings = defaultSettings): readonly string[] =>
  stillToDo(seen(rows, assessor, settings), settings).map(({ row, what }) => `${row.key} ${what}`);

test('blank is not the lowest level, "niet waargenomen" is an answer, and anything else is to be corrected', () => {
  const rows = [{ levels: [] }, { levels: ['o'] }, { levels: ['nw'] }, { levels: ['W'] }];
  const form = seen(rows);
  expect(form.rows.map(({ answer }) => answer)).toEqual(['blank', 'rated', 'not-observed', 'unclear']);
  expect(form.answered).toBe(2);
  expect(left(rows)).toEqual(['i0 rate', 'i1 motivate', 'i2 motivate', 'i3 correct']);
});

test('a motivation is missed only for levels that need one, and once per work process where that is the setting', () => {
  const rows = [{ levels: ['O'] }, { levels: ['V'] }, { levels: ['O'], motivations: ['te laat'] }, { levels: ['O'] }];
  expect(left(rows)).toEqual(['i0 motivate', 'i3 motivate']);
  expect(left(rows, 1, { ...defaultSettings, motivationFor: [] })).toEqual([]);
  const perPart: Settings = { ...defaultSettings, motivationPer: 'work-process' };
  expect(left(rows, 1, perPart)).toEqual([]);
  expect(left([{ levels: ['O'] }, { levels: ['O'] }], 1, perPart)).toEqual(['i0 motivate']);
  expect(left([{ levels: ['O'] }, { levels: ['O'], workProcess: 'W2' }], 1, perPart)).toEqual([
    'i0 motivate',
    'i1 motivate',
  ]);
});

test('nothing is left where the candidate did not appear, and rows may stay blank where it was broken off', () => {
  const form = seen([{ levels: [] }, { levels: ['O'] }]);
  const leftOn = (status: AttemptStatus): readonly string[] =>
    stillToDo(form, defaultSettings, status).map(({ row, what }) => `${row.key} ${what}`);
  expect(leftOn('taken')).toEqual(['i0 rate', 'i1 motivate']);
  expect(leftOn('broken-off')).toEqual(['i1 motivate']);
  expect([leftOn('absent'), leftOn('invalid')]).toEqual([[], []]);
});

test('what the other gave is seen when every own row has an answer, and not a row earlier', () => {
  const rows = [{ levels: ['G', 'O'], motivations: [null, 'stil'] }, { levels: [null, 'V'] }];
  const before = seen(rows);
  expect(before.rows.map(({ others, agreement, farApart }) => [others, agreement, farApart])).toEqual([
    [null, null, false],
    [null, null, false],
  ]);
  const after = seen([rows[0] ?? {}, { levels: ['V', 'V'] }]);
  expect(after.rows[0]?.others).toMatchObject([{ assessor: 2, level: 'O', motivation: 'stil' }]);
  expect(after.rows.map(({ agreement, farApart }) => [agreement, farApart])).toEqual([
    ['needed', true],
    ['alike', false],
  ]);
  expect(seen(rows, 2).rows[0]?.others).toMatchObject([{ assessor: 1, level: 'G' }]);
  expect(seen([{ levels: ['V'] }], 1, defaultSettings, 1).rows[0]).toMatchObject({ others: null, agreement: null });
});

test('agreeing is asked as the sheet asks it under "let op"', () => {
  const rows: readonly Filled[] = [
    { levels: ['V', 'G'] },
    { levels: ['V', 'G'], agreed: 'g' },
    { levels: ['V', 'G'], agreed: 'O' },
    { levels: ['V', 'G'], agreed: 'O', agreedMotivation: 'samen gezien' },
    { levels: ['V', 'G'], agreed: 'ja' },
    { levels: ['V', null] },
  ];
  expect(seen(rows).rows.map(({ agreement }) => agreement)).toEqual([
    'needed',
    'agreed',
    'outside',
    'agreed',
    'unclear',
    'open',
  ]);
  expect(left(rows)).toEqual(['i0 agree', 'i2 motivate-agreed', 'i4 correct-agreed']);
});

test('a row that somebody copied is a row of its own', () => {
  const form = formWith([{}, {}]);
  const [first] = form.criteria;
  if (first === undefined) throw new Error('no rows');
  const copied = { ...form, criteria: [...form.criteria, first] };
  const { rows } = assessedForm(copied, { scale: null }, defaultSettings, 1);
  expect(rows.map(({ key }) => key)).toEqual(['i0', 'i1', 'i0~2']);
});

const anyRows: fc.Arbitrary<readonly Filled[]> = fc.array(
  fc.record({
    workProcess: fc.constantFrom('W1', 'W2'),
    levels: fc.array(fc.constantFrom('O', 'V', 'G', 'NW', 'x', null), { minLength: 2, maxLength: 2 }),
    motivations: fc.array(fc.constantFrom('omdat', null), { minLength: 2, maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 12 },
);

test('going from unanswered to unanswered comes past every one, in order, and ends when there is none', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(1, 2), (rows, assessor) => {
      const form = seen(rows, assessor);
      const open = form.rows.map(({ key, answer }) => ({ key, isOpen: !isAnswer(answer) }));
      const wanted = form.rows.filter(({ answer }) => answer === 'blank' || answer === 'unclear').map(({ key }) => key);
      const met: string[] = [];
      let at: string | null = form.rows.at(-1)?.key ?? null;
      for (let step = 0; step < wanted.length; step += 1) {
        at = nextOpen(open, at);
        if (at !== null) met.push(at);
      }
      expect(met).toEqual(wanted);
      expect(form.answered + wanted.length).toBe(form.rows.length);
      expect(form.isComplete).toBe(wanted.length === 0);
      if (wanted.length === 0) expect(nextOpen(open, at)).toBeNull();
    }),
  );
});

test('no row tells what another gave while an own row is open, whatever was filled in', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const form = seen(rows);
      const told = form.rows.some(
        ({ others, agreement, farApart }) => others !== null || agreement !== null || farApart,
      );
      if (!form.isComplete) expect(told).toBe(false);
      else expect(form.rows.every(({ others }) => others?.length === 1)).toBe(true);
    }),
  );
});

test('the row before the first is the first, and the row after the last the last', () => {
  const form = seen([{}, {}, {}]);
  expect(neighbourOf(form.rows, 'i0', 1)).toBe('i1');
  expect(neighbourOf(form.rows, 'i0', -1)).toBe('i0');
  expect(neighbourOf(form.rows, 'i2', 1)).toBe('i2');
  expect(neighbourOf(form.rows, null, 1)).toBe('i0');
});
