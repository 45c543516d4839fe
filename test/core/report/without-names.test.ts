import { assessorNames, letterOf } from '../../../src/core/report/people';
import { maskingOf } from '../../../src/core/report/without-names';

it('calls a person the same however the name is written', () => {
  const { of } = assessorNames(['Drs. J. de Vries', 'j. de vries', 'K. Trapper'], false);
  expect([of('J. de Vries'), of('drs J de Vries'), of('K. Trapper'), of(null), of('N. Niemand')]).toEqual([
    'A',
    'A',
    'B',
    null,
    null,
  ]);
  expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

it('takes names out of text as whole words, the longest first, also with characters of a pattern', () => {
  const mask = maskingOf([
    { name: 'Jan', by: '1' },
    { name: 'Jan (jr.)', by: '2' },
    { name: 'An', by: '3' },
  ]);
  expect(mask('Jan en Jan (jr.) gingen in januari met An naar Janssen.')).toBe(
    '1 en 2 gingen in januari met An naar Janssen.',
  );
  expect(maskingOf([])('Jan')).toBe('Jan');
});

it('takes out first and last names alone and in other letters, and what two people share without taking one for the other', () => {
  const mask = maskingOf([
    { name: 'Cas Spaak', by: '3001' },
    { name: 'Cas de Vries', by: '3002' },
    { name: 'K. Trapper', by: 'A' },
  ]);
  expect(mask('Spaak deed dit pas nadat Cas het vroeg; volgens Trapper niet goed.')).toBe(
    '3001 deed dit pas nadat … het vroeg; volgens A niet goed.',
  );
  expect(mask('CAS SPAAK, cas  spaak en SPAAK; de spaak van het wiel, en Casper.')).toBe(
    '3001, 3001 en 3001; de spaak van het wiel, en Casper.',
  );
});
