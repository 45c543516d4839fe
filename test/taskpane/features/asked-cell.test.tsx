/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { findings, fullBook } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const placed = findings.find(({ finding }) => finding.place !== null);
if (!placed?.finding.place) throw new Error('no finding with a place');
const { place } = placed.finding;

async function ask(cell: string) {
  const fake = fakeWorkbook(fullBook);
  fake.findings = findings;
  const pane = await showPane(fake);
  await act(async () => pane.session.findings.ask({ sheet: place.sheet, cell }));
  return { ...pane, main: screen.getByRole('main') };
}

test('of the cell that somebody asked about the pane tells what, why, the source and what to do, and nothing of others', async () => {
  const { main, user } = await ask(place.cell);
  const { sentence, why, fix } = placed.words.nl;
  for (const words of [sentence, why, fix, `Bevindingen op ${place.sheet}, cel ${place.cell}`, 'Bron: ']) {
    expect(main.textContent).toContain(words);
  }
  expect(main.querySelector('details')?.open).toBe(true);
  const elsewhere = findings.filter(({ finding }) => finding.place?.cell !== place.cell);
  for (const { words } of elsewhere) expect(main.textContent).not.toContain(words.nl.sentence);
  expect(document.activeElement?.textContent).toBe(`Bevindingen op ${place.sheet}, cel ${place.cell}`);

  await user.click(screen.getByRole('button', { name: 'Terug' }));
  expect(main.textContent).toContain(elsewhere[0]?.words.nl.sentence);
});

test('of a cell with nothing it says so, and offers the nearest of the same sheet', async () => {
  const { main } = await ask('ZZ900');
  expect(main.textContent).toContain(`Over ${place.sheet}, cel ZZ900 is niets gevonden.`);
  expect(main.textContent).toContain(placed.words.nl.sentence);
});

test('of a sheet with nothing it says that too', async () => {
  const { session, main } = await ask('A1');
  await act(async () => session.findings.ask({ sheet: 'Dossier', cell: 'A1' }));
  expect(main.textContent).toContain('Ook op de rest van Dossier staat niets open.');
});

test('what came of a button on the ribbon stands under the header until it is read, or somebody goes elsewhere', async () => {
  const { session, user } = await ask(place.cell);
  await act(async () => session.tell({ kind: 'refused', obstacle: 'not-on-form' }));
  const message = screen.getByRole('alert');
  expect(message.textContent).toContain('Ga naar een formulier');
  expect(document.activeElement).toBe(message);
  await user.click(screen.getByRole('button', { name: 'Sluit melding' }));
  expect(screen.queryByRole('alert')).toBeNull();
  await act(async () => session.tell({ kind: 'busy' }));
  await act(async () => session.go('home'));
  expect(screen.queryByRole('alert')).toBeNull();
});
