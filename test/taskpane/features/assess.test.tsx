/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { bookOf } from '../../../src/app/session/state';
import type { Session } from '../../../src/app/session/session';
import type { Settings } from '../../../src/core/exam/exam-plan';
import type { Filled } from '../../core/exam/assess/form-to-assess';
import { fakeWorkbook } from '../fake-use-cases';
import type { FakeWorkbook } from '../fake-use-cases';
import { formBook } from '../form-book';
import { showPane } from '../show-pane';
import type { ShownPane } from '../show-pane';

async function shown(
  rows: readonly Filled[],
  options: Parameters<typeof formBook>[1] = {},
): Promise<ShownPane & { readonly fake: FakeWorkbook }> {
  const fake = fakeWorkbook(formBook(rows, options));
  return { ...(await showPane(fake)), fake };
}

const levels = (session: Session): readonly (string | null)[] =>
  (bookOf(session.getState())?.forms[0]?.criteria ?? []).map(({ ratings }) => ratings[0]?.level ?? null);
const card = (name: RegExp): HTMLElement => screen.getByRole('radio', { name });
const chosen = (): readonly string[] =>
  screen
    .getAllByRole('radio')
    .filter((radio) => radio.getAttribute('aria-checked') === 'true')
    .map((radio) => radio.textContent ?? '');
const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });

test('a form that was handed out opens on its first row, with what each level is', async () => {
  const { user, fake } = await shown([{}, { levels: ['V'] }]);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('PVB1 · kandidaat 1001');
  expect(screen.getByText('Rij 1 van 2')).toBeTruthy();
  expect(screen.getByText('1 van 2')).toBeTruthy();
  expect(screen.getByText('Bewijs: observatie')).toBeTruthy();
  expect(screen.getByText(/^K = kritisch/)).toBeTruthy();
  expect(card(/^O onvoldoende/).textContent).toContain('vraagt niets');
  expect(card(/^V voldoende/).getAttribute('aria-keyshortcuts')).toBe('V 2');
  expect(chosen()).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Terug' })).toBeNull();
  await user.click(card(/^G goed/));
  expect(chosen()).toEqual([expect.stringMatching(/^Ggoed/)]);
  expect(fake.fills.map(({ text }) => text)).toEqual(['G']);
});

test('three rows are done by keys alone, and Delete makes a row blank again', async () => {
  const { user, session } = await shown([{}, {}, {}, {}]);
  await user.keyboard('v{Enter}3{Enter}1{Enter}n');
  expect(levels(session)).toEqual(['V', 'G', 'O', 'NW']);
  expect(screen.getByText('4 van 4')).toBeTruthy();
  await user.keyboard('{Delete}');
  expect(levels(session)).toEqual(['V', 'G', 'O', null]);
  await user.keyboard('{PageUp}');
  expect(screen.getByText('Rij 3 van 4')).toBeTruthy();
  await user.keyboard('7x{Control>}v{/Control}');
  expect(levels(session)).toEqual(['V', 'G', 'O', null]);
});

test('arrow keys go along the cards without choosing, and the space bar chooses', async () => {
  const { user, session } = await shown([{}, {}]);
  act(() => card(/^O onvoldoende/).focus());
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(card(/^G goed/));
  expect(levels(session)).toEqual([null, null]);
  await user.keyboard(' ');
  expect(levels(session)).toEqual(['G', null]);
  expect(card(/^G goed/).tabIndex).toBe(0);
  expect(card(/^O onvoldoende/).tabIndex).toBe(-1);
  await user.keyboard('{Enter}');
  expect(screen.getByText('Rij 2 van 2')).toBeTruthy();
  expect(document.activeElement).toBe(card(/^O onvoldoende/));
  expect(levels(session)).toEqual(['G', null]);
  await user.keyboard('v');
  expect(document.activeElement).toBe(card(/^V voldoende/));
});

test('typing a motivation chooses no levels, and it is saved when the field is left', async () => {
  const { user, session, fake } = await shown([{ levels: ['O'] }, {}]);
  const field = screen.getByRole('textbox', { name: /^Motivering \(nodig\)/ });
  expect(field.hasAttribute('required')).toBe(true);
  await user.type(field, 'vg2 te laat');
  expect(fake.fills).toEqual([]);
  await user.tab();
  expect(fake.fills).toMatchObject([{ field: { kind: 'motivation', row: 0, assessor: 1 }, text: 'vg2 te laat' }]);
  expect(levels(session)).toEqual(['O', null]);
  expect(screen.getByRole('textbox', { name: 'Motivering' })).toBeTruthy();
});

test('a motivation that was not left yet is saved on going to another row, on the row it was typed for', async () => {
  const { user, session, fake } = await shown([{ levels: ['O'] }, {}]);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'te laat' } });
  await act(async () => session.assess.step(1));
  expect(screen.getByText('Rij 2 van 2')).toBeTruthy();
  expect(fake.fills).toMatchObject([{ field: { kind: 'motivation', row: 0 }, text: 'te laat' }]);
  expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe('');
  await user.click(button('Vorige'));
  expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe('te laat');
});

test('what the other gave, and agreeing, come when every own row has an answer', async () => {
  const { user, fake } = await shown([
    { levels: ['V', 'O'], motivations: [null, 'zag niets'] },
    { levels: [null, 'V'] },
  ]);
  expect(screen.getByText(/^Wat anderen gaven/)).toBeTruthy();
  expect(screen.queryByText('zag niets')).toBeNull();
  await user.keyboard('{Enter}v{PageUp}');
  expect(screen.getByText('zag niets')).toBeTruthy();
  expect(screen.getByText('Beoordelaar 2: O', { exact: false })).toBeTruthy();
  expect(screen.getByText('De niveaus verschillen: spreek een niveau af.')).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Afgesproken niveau' }), 'G');
  expect(fake.fills.at(-1)).toMatchObject({ field: { kind: 'agreed', row: 0 }, text: 'G' });
  expect(screen.getByText(/ligt buiten de gegeven niveaus/)).toBeTruthy();
});

test('a re-mark shows the earlier judgement once every row has a level, and leaves it as it is', async () => {
  const book = formBook([{ levels: ['V'] }, {}], { raters: 1, settings: { minimumAssessors: 1 } });
  const forms = book.forms.map((form) => ({
    ...form,
    columns: { ...form.columns, earlierLevel: 'Z' },
    criteria: form.criteria.map((row, at) => (at === 0 ? { ...row, earlier: 'V / O, afgesproken V' } : row)),
  }));
  const fake = fakeWorkbook({ ...book, forms });
  const { user } = await showPane(fake);
  expect(screen.getByText(/^Dit is een herbeoordeling/)).toBeTruthy();
  expect(screen.queryByText(/afgesproken V/)).toBeNull();
  await user.keyboard('{PageDown}g');
  expect(screen.getByText('Deze rij is eerder niet beoordeeld.')).toBeTruthy();
  await user.keyboard('{PageUp}');
  expect(screen.getByText('V / O, afgesproken V')).toBeTruthy();
  await user.keyboard('{Delete}');
  expect(screen.queryByText(/afgesproken V/)).toBeNull();
  expect(fake.fills.map(({ field }) => field.kind)).toEqual(['level', 'level']);
});

test('a re-mark waits with the earlier judgement until the assessors agree, as its sheet does', async () => {
  const book = formBook([{ levels: ['V', 'G'] }]);
  const forms = book.forms.map((form) => ({
    ...form,
    columns: { ...form.columns, earlierLevel: 'Z' },
    criteria: form.criteria.map((row) => ({ ...row, earlier: 'O / O' })),
  }));
  const { session } = await showPane(fakeWorkbook({ ...book, forms }));
  expect(screen.queryByText('O / O')).toBeNull();
  await act(() => session.assess.fill('Beoordeling PVB1', { kind: 'agreed', row: 0 }, 'V'));
  expect(screen.getByText('O / O')).toBeTruthy();
});

test('who sits here is chosen once, and is said where there is no choice', async () => {
  const { user, session } = await shown([{ levels: ['V', 'O'] }, {}]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ik ben' }), '2');
  expect(chosen()).toEqual([expect.stringMatching(/^Oonvoldoende/)]);
  await act(() => session.refresh());
  expect(chosen()).toEqual([expect.stringMatching(/^Oonvoldoende/)]);
});

test('handing in first tells what is missing, closes the cards, and is taken back', async () => {
  const { user, session, fake } = await shown([{ levels: ['O'] }, {}]);
  expect(screen.getByText('Nog te doen op 2 rijen')).toBeTruthy();
  await user.click(button('Lever in'));
  expect(fake.fills).toEqual([]);
  expect(screen.getByRole('alert').textContent).toMatch(
    /^Op 2 rijen ontbreekt nog iets.*Bovenaan het formulier ontbreekt: datum, naam van beoordelaar 1\./,
  );
  await user.click(button('Lever toch in'));
  expect(fake.fills).toMatchObject([{ field: { kind: 'handedIn', assessor: 1 }, text: 'ja' }]);
  await user.keyboard('g');
  await user.click(card(/^G goed/));
  expect(levels(session)).toEqual(['O', null]);
  await user.click(button('Neem terug'));
  await user.click(card(/^G goed/));
  expect(levels(session)).toEqual(['G', null]);
});

test('what is missing at the top of the form is named, until it is filled in', async () => {
  await shown([{ levels: ['V'] }]);
  expect(screen.getByText(/^Bovenaan het formulier ontbreekt nog: datum, naam van beoordelaar 1\./)).toBeTruthy();
});

test('a form with a name and a date lacks nothing at the top, and is handed in without a question', async () => {
  const { user, fake } = await shown([{ levels: ['V'] }], {
    form: { assessorNames: ['A. de Wit', null], date: '2026-11-20' },
  });
  expect(screen.queryByText(/^Bovenaan het formulier ontbreekt nog/)).toBeNull();
  await user.click(button('Lever in'));
  expect(fake.fills).toMatchObject([{ field: { kind: 'handedIn', assessor: 1 }, text: 'ja' }]);
  expect(screen.getByText(/^Bewaar nu het bestand en stuur het terug/)).toBeTruthy();
});

test('handing in asks about an empty head, also when every row is done', async () => {
  const { user, fake } = await shown([{ levels: ['V'] }], { form: { candidate: null } });
  await user.click(button('Lever in'));
  expect(screen.getByRole('alert').textContent).toBe(
    'Bovenaan het formulier ontbreekt: kandidaat, datum, naam van beoordelaar 1. Inleveren kan toch, en is terug te nemen.',
  );
  expect(fake.fills).toEqual([]);
});

test.each([
  ['absent', 'niet verschenen'],
  ['invalid', 'ongeldig verklaard'],
  ['broken-off', 'afgebroken'],
] as const)(
  'a form that is %s says so instead of being incomplete, and asks for no more levels',
  async (status, word) => {
    const { user, fake } = await shown([{ levels: ['V'] }, {}], {
      raters: 1,
      form: { status, assessorNames: ['A. de Wit', null], date: '2026-11-20' },
    });
    expect(screen.getByText(`Uitslag: ${word}`)).toBeTruthy();
    expect(screen.getByText(new RegExp(`^Op het formulier staat: ${word}`))).toBeTruthy();
    expect(screen.getByText('Er hoeft niets meer ingevuld te worden.')).toBeTruthy();
    await user.click(button('Lever in'));
    expect(fake.fills).toMatchObject([{ field: { kind: 'handedIn' }, text: 'ja' }]);
  },
);

test('what was given before the attempt was broken off counts where it is complete', async () => {
  await shown([{ levels: ['V'] }], { raters: 1, form: { status: 'broken-off' } });
  expect(screen.getByText('Uitslag: voldoende')).toBeTruthy();
});

test('which keys there are is told to who asks', async () => {
  const { user } = await shown([{}]);
  await user.click(screen.getByText('Sneller met toetsen'));
  const keys = screen.getAllByRole('term').map(({ textContent }) => textContent);
  expect(keys).toEqual(['O of 1', 'V of 2', 'G of 3', '0 of N', 'Delete', 'Enter', 'PgUp, PgDn']);
});

test('what could not be saved is said with the reason, and the card is as it was', async () => {
  const { user, fake } = await shown([{ levels: ['V'] }]);
  fake.refusals.set('assess', 'workbook/cell-edit-mode');
  await user.keyboard('g');
  const alert = screen.getByRole('alert');
  expect(within(alert).getByText('[nl workbook/cell-edit-mode]')).toBeTruthy();
  expect(chosen()).toEqual([expect.stringMatching(/^Vvoldoende/)]);
  await user.click(button('Sluit melding'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the list of what is left goes to its rows', async () => {
  const { user } = await shown([{ levels: ['V'] }, {}, { levels: ['O'] }]);
  await user.click(screen.getByText('Nog te doen op 2 rijen'));
  await user.click(button('stelt vraag 2'));
  expect(screen.getByText('Rij 3 van 3')).toBeTruthy();
});

test('once every row has a level the next row goes where something else is left', async () => {
  const { user } = await shown([{ levels: ['O'] }, { levels: ['V'] }, { levels: ['O'] }], { raters: 1 });
  await user.click(button('Volgende die niet af is'));
  expect(screen.getByText('Rij 3 van 3')).toBeTruthy();
  await user.type(screen.getByRole('textbox'), 'te laat');
  await user.click(button('Volgende die niet af is'));
  expect(screen.getByText('Rij 1 van 3')).toBeTruthy();
  await user.type(screen.getByRole('textbox'), 'te laat');
  await user.tab();
  expect(button('Volgende zonder niveau')).toHaveProperty('disabled', true);
});

test('an own scale of six levels has its own cards and keys', async () => {
  const scale = ['a', 'b', 'c', 'd', 'e', 'f'].map((code, points) => ({ code, name: '', points, passes: points > 2 }));
  const settings: Partial<Settings> = { scale };
  const { user, session } = await shown([{}, {}], { settings, raters: 1 });
  await user.keyboard('6{Enter}B');
  expect(levels(session)).toEqual(['f', 'b']);
  expect(screen.getAllByRole('radio')).toHaveLength(scale.length + 1);
});
