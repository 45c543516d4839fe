/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { today } from '../../../src/app/today';
import { bookWithDossier, findings, fullBook } from '../example-book';
import type { FakeWorkbook } from '../fake-use-cases';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const write = 'Zet het blad Rapport in deze werkmap';

async function reportOn(fake: FakeWorkbook, savesFiles = true) {
  const pane = await showPane(fake, 'nl', savesFiles);
  await act(async () => pane.session.go('report'));
  return pane;
}

const ready = async (fake = fakeWorkbook(fullBook)) => {
  const pane = await reportOn(fake);
  await screen.findByText('2 examens');
  return { ...pane, fake };
};

test('before there is a plan the screen says what has to be done first, and leads there', async () => {
  const { session, user } = await reportOn(fakeWorkbook(bookWithDossier));
  expect(screen.getByText('Er is nog niets om over te rapporteren: maak eerst de examens.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: write })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Open Examens' }));
  expect(session.getState().screen).toBe('exams');
});

test('what will be in it is said before it is made: exams, results, findings, and each gap', async () => {
  const fake = fakeWorkbook(fullBook);
  fake.findings = findings;
  await ready(fake);
  expect(screen.getByText('Nog geen kandidaten')).toBeTruthy();
  expect(screen.getByText(/^Bevindingen: 8 fouten/)).toBeTruthy();
  const gaps = screen.getByText(/^Nog niet compleet \(\d+\)$/).closest('li');
  if (gaps === null) throw new Error('no gaps');
  expect(within(gaps).getByText('Wie het rapport maakt, is niet ingevuld.')).toBeTruthy();
  expect(within(gaps).getByText('PVB1 en PVB2 zijn nog niet vastgesteld.')).toBeTruthy();
});

test('by default it is of today, without names and without a part for each candidate, and says why', async () => {
  const { user, fake } = await ready();
  expect(screen.getByRole('checkbox', { name: /^Met namen/ })).toHaveProperty('checked', false);
  expect(screen.getByText(/^Voor de inspectie is het nummer genoeg/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: write }));
  await screen.findByText('Het rapport staat op blad Rapport.');
  expect(fake.reports).toEqual([{ kind: 'sheet', choice: { on: today(), by: null, names: false, candidates: false } }]);
  expect(screen.getByRole('button', { name: 'Open Rapport' })).toBeTruthy();
});

test('the name is asked once: it stands there for the next report, and where findings are accepted', async () => {
  const { user, session, fake } = await ready();
  await user.type(screen.getByRole('textbox', { name: 'Gemaakt door' }), 'P. Ketting');
  await user.click(screen.getByRole('checkbox', { name: /^Met een deel per kandidaat/ }));
  await user.click(screen.getByRole('button', { name: 'Webpagina (.html)' }));
  await screen.findByText('rapport.html staat bij je downloads.');
  await act(async () => session.go('home'));
  await act(async () => session.go('report'));
  await user.click(await screen.findByRole('button', { name: 'Resultaten (.json)' }));
  await screen.findByText('rapport.oke staat bij je downloads.');
  expect(screen.queryByText('rapport.html staat bij je downloads.')).toBeNull();
  expect(fake.reports.map(({ kind, choice }) => [kind, choice.by, choice.candidates])).toEqual([
    ['html', 'P. Ketting', true],
    ['oke', 'P. Ketting', true],
  ]);
});

test('who adopted results last is the name to begin with', async () => {
  const adopted = { on: '2026-11-02', by: 'Examencommissie', hash: 'h' };
  const sitting = { examId: 'e1', candidate: '1001', attempt: 1, kind: 'first', status: null, date: null } as const;
  const register = { ...fullBook.register, records: [{ ...sitting, adopted }] };
  await ready(fakeWorkbook({ ...fullBook, register }));
  expect(screen.getByRole('textbox', { name: 'Gemaakt door' })).toHaveProperty('value', 'Examencommissie');
  expect(screen.queryByText('Wie het rapport maakt, is niet ingevuld.')).toBeNull();
});

test('a day that is none is told at its field, and nothing is made', async () => {
  const { user, fake } = await ready();
  const day = screen.getByRole('textbox', { name: /^Datum van het rapport/ });
  await user.clear(day);
  await user.type(day, '31-2-2026');
  await user.click(screen.getByRole('button', { name: 'Tabel (.csv)' }));
  expect(screen.getByText('“31-2-2026” is geen datum. Schrijf hem als 27-11-2026.')).toBeTruthy();
  expect(document.activeElement).toBe(day);
  expect(fake.reports).toEqual([]);
});

test('while it is made it can be stopped, and says that nothing changed', async () => {
  const { user, fake } = await ready();
  fake.hanging.add('report');
  await user.click(screen.getByRole('button', { name: write }));
  expect(await screen.findAllByText('Het rapport wordt gemaakt…')).not.toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Annuleren' }));
  expect(await screen.findByText('Geannuleerd')).toBeTruthy();
  expect(screen.getByText('Er is niets veranderd in de werkmap.')).toBeTruthy();
  expect(screen.getByRole('button', { name: write })).toBeTruthy();
});

test('what stands in the way is told, and the focus is on it', async () => {
  const { user, fake } = await ready();
  fake.refusals.set('report', 'workbook/would-lose');
  await user.click(screen.getByRole('button', { name: write }));
  expect(await screen.findByText('[nl workbook/would-lose]')).toBeTruthy();
  expect(document.activeElement?.textContent).toContain('Dat is niet gelukt');
});

test('where this Excel saves no files it says so, and offers none', async () => {
  await reportOn(fakeWorkbook(fullBook), false);
  expect(
    await screen.findByText(/^Excel op een Mac of iPad laat een deelvenster geen bestanden bewaren\./),
  ).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Webpagina (.html)' })).toBeNull();
  expect(screen.getByRole('button', { name: write })).toBeTruthy();
});
