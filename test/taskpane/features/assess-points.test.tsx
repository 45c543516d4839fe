/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { bookOf } from '../../../src/app/session/state';
import type { Session } from '../../../src/app/session/session';
import type { AssessmentForm } from '../../../src/core/exam/assessment-form';
import type { Settings } from '../../../src/core/exam/exam-plan';
import type { FakeWorkbook } from '../fake-use-cases';
import { fakeWorkbook } from '../fake-use-cases';
import { formBook } from '../form-book';
import type { ShownPane } from '../show-pane';
import { showPane } from '../show-pane';

/** Three topics: 4 questions of 2.5 points, 6 of 1, and one that was not asked. */
async function shown(
  achieved: AssessmentForm['achieved'] = {},
  settings: Partial<Settings> = {},
): Promise<ShownPane & { readonly fake: FakeWorkbook }> {
  const form: Partial<AssessmentForm> = {
    columns: { achieved: 'G', remark: 'H' },
    questions: { i0: { questions: 4, pointsEach: 2.5 }, i1: { questions: 6, pointsEach: 1 } },
    achieved,
    assessorNames: ['A. de Wit', null],
    date: '2026-11-20',
  };
  const book = formBook([{}, {}, {}], { raters: 0, form, settings });
  const exams = book.exams.map((planned) => ({ ...planned, exam: { ...planned.exam, cutScore: 60 } }));
  const fake = fakeWorkbook({ ...book, exams });
  return { ...(await showPane(fake)), fake };
}

const points = (session: Session): readonly (number | null)[] => {
  const form = bookOf(session.getState())?.forms[0];
  return ['i0', 'i1'].map((id) => form?.achieved[id]?.points ?? null);
};
const field = (): HTMLInputElement => screen.getByRole('textbox', { name: /^Behaalde punten/ });

test('a knowledge exam opens on its first topic, with what it can bring', async () => {
  await shown();
  expect(screen.getByText('Rij 1 van 3')).toBeTruthy();
  expect(screen.getByText('0 van 2')).toBeTruthy();
  expect(screen.getByText('4 vragen van 2,5 punten. Leeg is niet nul: een leeg vak wacht nog.')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Behaalde punten (0 tot en met 10)' })).toBeTruthy();
  expect(screen.getByText('… van 16 punten · cesuur 60 %')).toBeTruthy();
  expect(screen.getByText('Uitslag: onvolledig')).toBeTruthy();
});

test('all topics get their points by keys alone, and the result appears', async () => {
  const { user, session, fake } = await shown();
  await user.keyboard('7,5{Enter}');
  expect(screen.getByText('Rij 2 van 3')).toBeTruthy();
  expect(document.activeElement).toBe(field());
  await user.keyboard('6{Enter}');
  expect(points(session)).toEqual([7.5, 6]);
  expect(fake.fills.map(({ field: { kind }, text }) => [kind, text])).toEqual([
    ['achieved', '7.5'],
    ['achieved', '6'],
  ]);
  expect(screen.getByText('13,5 van 16 punten · 84,4 % · cijfer 8 · cesuur 60 %')).toBeTruthy();
  expect(screen.getByText('Uitslag: goed')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Volgende zonder punten' })).toHaveProperty('disabled', true);
});

test('a topic becomes blank again, which is not zero', async () => {
  const { user, session } = await shown({ i0: { points: 0, remark: null }, i1: { points: 6, remark: null } });
  expect(field().value).toBe('0');
  expect(screen.getByText('Uitslag: onvoldoende')).toBeTruthy();
  await user.keyboard('{Delete}');
  expect(points(session)).toEqual([null, 6]);
  expect(field().value).toBe('');
  expect(screen.getByText('1 van 2')).toBeTruthy();
  await user.type(field(), '3{Enter}');
  await user.keyboard('{PageUp}');
  await user.clear(field());
  await user.tab();
  expect(points(session)).toEqual([null, 6]);
});

test('what cannot be points stays in the field with the reason, and never reaches the sheet', async () => {
  const { user, session, fake } = await shown();
  await user.type(field(), '10,5');
  expect(screen.getByText(/^Meer dan 10 punten kan hier niet/)).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(screen.getByText('Rij 1 van 3')).toBeTruthy();
  await user.clear(field());
  await user.type(field(), 'tien{Enter}');
  expect(screen.getByText(/^Dit is geen getal/)).toBeTruthy();
  expect(field().value).toBe('tien');
  expect(fake.fills).toEqual([]);
  await user.clear(field());
  await user.type(field(), '10{ArrowDown}');
  expect(points(session)).toEqual([10, null]);
  expect(screen.getByText('Rij 2 van 3')).toBeTruthy();
});

test('what somebody typed into the sheet and cannot be is told', async () => {
  await shown({ i0: { points: null, typed: 'zeven', remark: null } });
  expect(screen.getByText('In de cel staat “zeven”. Vul een getal in van 0 tot en met 10.')).toBeTruthy();
  expect(screen.getByText('Nog te doen op 2 rijen')).toBeTruthy();
});

test('a topic without questions has no field and does not count', async () => {
  const { session } = await shown();
  await act(async () => session.assess.step(1));
  await act(async () => session.assess.step(1));
  expect(screen.getByText(/^Over dit onderwerp zijn geen vragen gesteld/)).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: /^Behaalde punten/ })).toBeNull();
});

test('points are shown as they come where the setting does not hide them', async () => {
  await shown({ i0: { points: 5, remark: null } }, { hideResultsUntilComplete: false });
  expect(screen.getByText('5 van 16 punten · cesuur 60 %')).toBeTruthy();
});

test('all who sign a knowledge exam hand it in at once', async () => {
  const { user, fake } = await shown({ i0: { points: 5, remark: null }, i1: { points: 5, remark: null } });
  await user.click(screen.getByRole('button', { name: 'Lever in' }));
  expect(fake.fills.map(({ field: where }) => where)).toEqual([
    { kind: 'handedIn', assessor: 1 },
    { kind: 'handedIn', assessor: 2 },
  ]);
  expect(field().readOnly).toBe(true);
});
