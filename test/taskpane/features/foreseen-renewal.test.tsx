/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { bookWithDossier, reading } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

test('what people wrote and a newer version would move is shown with its cell before anything is written', async () => {
  const fake = fakeWorkbook(bookWithDossier);
  const [first, ...others] = reading.framework.items;
  fake.reading = {
    ...reading,
    framework: { ...reading.framework, items: [{ ...first!, title: 'Heel iets anders' }, ...others] },
  };
  fake.moved = [
    {
      place: { sheet: 'Beoordeling PVB1', cell: 'H14' },
      row: 'vraagt door',
      column: 'Bewijs',
      value: 'alleen aan de balie',
      reason: 'row-gone',
    },
  ];
  const { user } = await showPane(fake);
  await user.click(screen.getByRole('button', { name: /^Dossier/ }));
  await user.click(screen.getByRole('button', { name: 'Nog een document inlezen' }));
  await user.click(screen.getByRole('button', { name: 'Neem het voorbeelddossier' }));
  expect(await screen.findByText('“alleen aan de balie”')).toBeTruthy();
  expect(screen.getByRole('button', { name: /H14/ })).toBeTruthy();
});
