import type { Framework } from '../../../src/core/framework/framework';
import { importText } from '../read-for-test';
import { processSections, upToProcess } from './bakery';

/** A bakery of two profiles, described as far as its base part goes. */
const print = (sections = processSections, intro = ''): string =>
  `${upToProcess(`P1 Broodbakker 3\nP2 Patissier 4\n\n${intro}`)}${sections}
De onderliggende competenties zijn: Kwaliteit leveren
`;

const indicators = ({ items }: Framework): string[] =>
  items
    .filter(({ type }) => type === 'indicator')
    .map(({ text, profiles }) => `${text}${profiles ? ` @${profiles.join()}` : ''}`);

test('what is added for a profile may stand behind the colon that announces it', async () => {
  const { value } = await importText(
    `${print().replace('vaste recepten.', 'vaste recepten.\nVoor Patissier geldt aanvullend: Hij volgt de trends.')}
Voor Patissier geldt aanvullend: De patissier:
- spuit netjes.
`,
  );
  expect(value.items[0]).toMatchObject({
    text: 'De bakker werkt volgens vaste recepten.',
    additions: [{ profile: 'P2', field: 'text', text: 'Hij volgt de trends.' }],
  });
  expect(indicators(value)).toEqual(['luistert naar de korst', 'spuit netjes @P2']);
});

test.each(['Gedraq', 'Gedrog', 'Gcdrag'])('"%s" is the heading of the behaviour', async (heading) => {
  const { value } = await importText(print(processSections.replace('Gedrag', heading)));
  expect(indicators(value)).toEqual(['luistert naar de korst']);
});

test.each(['Bedrag', 'Contact', 'Gezag'])('"%s" is none', async (word) => {
  const { value } = await importText(print(processSections.replace('gaar.', `gaar.\n\n${word}`)));
  expect(value.items.find(({ type }) => type === 'work-process')?.result).toBe(`Het brood is gaar. ${word}`);
});

test('captions and sources are told and are part of no text', async () => {
  const asides = ['Figuur 1: De oven van de bakker', 'Bron: Vakblad voor bakkers, 2023'];
  const { value, diagnostics } = await importText(
    print(processSections.replace('gaar.', `gaar.\n\n${asides[0]}\n\n${asides[1]}`)),
  );
  expect(value.items.find(({ type }) => type === 'work-process')?.result).toBe('Het brood is gaar.');
  const told = diagnostics.filter(({ code }) => code === 'import/line-not-placed');
  expect(told.map(({ data }) => data['text'])).toEqual(asides);
});

test('an explanation under its own heading is left out as a part', async () => {
  const explained = processSections.replace('gaar.', 'gaar.\n\nToelichting\n\nGaar is wat van binnen 95 graden is.');
  const { value, diagnostics } = await importText(print(explained));
  expect(value.items.find(({ type }) => type === 'work-process')?.result).toBe('Het brood is gaar.');
  expect(diagnostics.find(({ code }) => code === 'import/part-not-read')?.data['part']).toBe('Toelichting');
});

test.each(['De kerntaken van de bakker staan in\nde tabel hieronder:', 'Dit overzicht laat zien welke taken er zijn.'])(
  'the sentence "%s" above a table of the overview is told',
  async (sentence) => {
    const { value, diagnostics } = await importText(print(processSections, `${sentence}\n\n`));
    expect(value.items.flatMap(({ title }) => title ?? [])).toEqual(['Bakken van brood', 'Bakt brood']);
    const lines = sentence.split('\n');
    expect(diagnostics.filter(({ code }) => code === 'import/part-not-read').map(({ data }) => data)).toEqual([
      { part: lines[0], from: 6, to: 5 + lines.length },
    ]);
  },
);

test('a footnote whose number stands alone on the line above it is left out, as is its mark', async () => {
  const noted = processSections.replace('korst.', 'korst1.\n\n1\nDe korst is de buitenkant van het brood.');
  const { value, diagnostics } = await importText(print(noted));
  expect(indicators(value)).toEqual(['luistert naar de korst']);
  expect(diagnostics.map(({ code }) => code)).not.toContain('import/running-head-removed');
  expect(diagnostics.find(({ code }) => code === 'import/footnote-removed')?.data['text']).toBe(
    '1 De korst is de buitenkant van het brood.',
  );
});

test('a number alone on its line that no word carries is the number of a page', async () => {
  const paged = processSections.replace('gaar.', 'gaar.\n\n1\nHet brood is bruin.');
  const { value } = await importText(print(paged));
  expect(value.items.find(({ type }) => type === 'work-process')?.result).toBe(
    'Het brood is gaar. Het brood is bruin.',
  );
});
