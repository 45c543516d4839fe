import { lexiconOf } from '../../../src/importers/spelling/lexicon';
import type { Lexicon } from '../../../src/importers/spelling/lexicon';
import { repairWord } from '../../../src/importers/spelling/repair-word';
import type { Spelling } from '../../../src/importers/spelling/spelling';
import { dutchWords } from '../read-for-test';

let lexicon: Lexicon;
let words: Spelling;
beforeAll(async () => {
  words = await dutchWords();
  lexicon = lexiconOf(['De monteur kiest fiets en route met de klant.'], words);
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
  ['contro1e', 'controle'],
  ['be|eid', 'beleid'],
  ['vo0r', 'voor'],
  ['cli\ufffdnten', 'cliënten'],
  ['KPI\ufffds', 'KPI’s'],
  ['r6ntgenfoto', 'röntgenfoto'],
  ['inde', 'in de'],
  ['creme', 'crème'],
  ['créme', 'crème'],
  ['decollete', 'decolleté'],
  ['fóhnt', 'föhnt'],
  ['fdhnt', 'föhnt'],
  ['geisoleerde', 'geïsoleerde'],
  ['clientenkaart', 'cliëntenkaart'],
])('%s is repaired to %s', (damaged, repaired) => {
  expect(repairWord(damaged, lexicon)).toBe(repaired);
});

test.each([
  'cliënt',
  'één',
  'pâtissière',
  'wél',
  'vóór',
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
  'metaalbewerking',
  'A4',
  '2e',
  'B1',
  'scrum',
])('%s is left as it is', (word) => {
  expect(repairWord(word, lexicon)).toBeNull();
});

test.each([
  ['enhet', 'en het'],
  ['enstelt', 'en stelt'],
  ['bijhet', 'bij het'],
  ['tripsmet', 'trips met'],
  ['profielenmet', 'profielen met'],
  ['eenmeterkast', 'een meterkast'],
  ['takkenen', 'takken en'],
  ['voerteen', 'voert een'],
  ['teammaakt', 'team maakt'],
  ['rnonteur', 'monteur'],
  ['werkp1aats', 'werkplaats'],
  ['volledlgheid', 'volledigheid'],
])('in a print without any other damage %s is repaired to %s', (damaged, repaired) => {
  const lines = [
    'De monteur stelt de meterkast af, bekijkt trips en voert takken af.',
    'Het team maakt een rapport bij het werk en de monteur leest het.',
  ];
  expect(repairWord(damaged, lexiconOf([...lines, damaged], words), 'printed')).toBe(repaired);
});

test.each([
  'encoderen',
  'demagnetiseert',
  'decontaminatie',
  'metaalkundige',
  'klantgesprek',
  'braiseren',
  'orderpicktruck',
  'voorbeeldenboek',
  'endodontologie',
])('a word of a trade that the dictionary lacks is left as it is, in a print or a scan: %s', (word) => {
  const lines = ['De monteur spreekt met de klant over het gesprek; een order voor het boek met voorbeelden.'];
  const own = lexiconOf([...lines, word], words);
  expect([repairWord(word, own, 'printed'), repairWord(word, own, 'scanned')]).toEqual([null, null]);
});

test('without a dictionary only accents that no Dutch word has are repaired', () => {
  const bare = lexiconOf([], null);
  expect(repairWord('cliént', bare)).toBe('cliënt');
  expect(repairWord('coordineert', bare)).toBeNull();
});

test.each([
  ['kiczen', 'kiezen'],
  ['rnonteur', 'monteur'],
  ['wireframesen', 'wireframes en'],
  ['dewireframes', 'de wireframes'],
  ['selecteertde', 'selecteert de'],
  ['rustigefiets', 'rustige fiets'],
])('where the document has the words, %s is repaired to %s', (damaged, repaired) => {
  const lines = [
    'De monteur kiest wireframes en zij kiezen; wij kiezen en de monteur selecteert wireframes.',
    'De rustige fiets: wireframes.',
  ];
  expect(repairWord(damaged, lexiconOf([...lines, damaged], words))).toBe(repaired);
});
