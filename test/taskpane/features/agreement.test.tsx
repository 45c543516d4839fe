/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { candidatesWith, judgedAndCollected } from '../../core/exam/agreement/judged-book';
import { fullBook } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const foldOf = (element: HTMLElement): HTMLElement => {
  const details = element.closest('details');
  if (details === null) throw new Error('no fold');
  return details;
};

test('the screen of candidates shows folded how far assessors agree, and which pair is low', async () => {
  const atOdds = ['OG', 'OG', 'OG', 'GO', 'GO', 'GO', 'VO', 'VO', 'VV', 'GG'];
  const names = ['A. Zadel', 'B. Tak'];
  const book = judgedAndCollected(candidatesWith(...atOdds).map((each) => ({ ...each, names })));
  const pane = await showPane(fakeWorkbook(book));
  await act(async () => pane.session.go('candidates'));
  const fold = foldOf(await screen.findByRole('heading', { name: 'Overeenstemming tussen beoordelaars' }));
  expect(fold).toHaveProperty('open', false);
  const lines = within(fold).getAllByRole('listitem', { hidden: true });
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'PVB120 % gelijk, gewogen kappa −0,60 (10 kandidaten) · laag',
    'B1-K1-W1 vraagt waarvoor de fiets nodig is20 % gelijk, gewogen kappa −0,60 (10 kandidaten) · laag',
    'A. Zadel en B. Tak20 % gelijk, gewogen kappa −0,60 (10 kandidaten) · laag',
  ]);

  await pane.user.click(within(fold).getByRole('button', { name: 'Zet op een blad', hidden: true }));
  expect(await screen.findByText('De overeenstemming staat in de werkmap.')).toBeTruthy();
  expect(screen.getByRole('button', { name: /Overeenstemming/ })).toBeTruthy();
});

test('the screen of checks lists folded which settings deviate, and nothing where none does', async () => {
  const settings = { ...fullBook.settings, minimumShare: 75, severities: { 'plan/unknown-exam': 'info' } as const };
  const pane = await showPane(fakeWorkbook({ ...fullBook, settings }));
  await act(async () => pane.session.go('checks'));
  const fold = foldOf(await screen.findByText('Instellingen die afwijken van de standaard: 2'));
  expect(
    within(fold)
      .getAllByRole('listitem', { hidden: true })
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Minimaal geëxamineerd deel per kerntaak (%): 75 (standaard: 100)',
    'Ernst van plan/unknown-exam: ter info (standaard: fout)',
  ]);
});
