import type { StatisticsTexts } from '../statistics-texts';

/** Wat er blijft van kandidaten van wie de gegevens verwijderd zijn. */
export const statisticsTexts: StatisticsTexts = {
  sheetName: 'Statistiek',
  title: 'Statistiek van verwijderde kandidaten',
  note: 'Aantallen zonder namen of nummers, van groepen van ten minste vijf kandidaten. Ze tellen niet meer mee in de andere bladen.',
  columns: {
    exam: 'Examen',
    kind: 'Wat is geteld',
    code: 'Onderdeel',
    text: 'Rij of onderwerp',
    scale: 'Schaal',
    value: 'Waarde',
    count: 'Aantal',
  },
  kinds: {
    candidates: 'kandidaten',
    outcome: 'uitslag kerntaak',
    mark: 'cijfer kerntaak',
    'mark-total': 'onafgeronde cijfers opgeteld',
    level: 'niveau op rij',
    'agreement-apart': 'oordeel van twee beoordelaars, apart',
    'agreement-together': 'oordeel van twee beoordelaars, samen',
    'topic-candidates': 'kandidaten met punten',
    'topic-points': 'behaalde punten',
    'topic-maximum': 'te behalen punten',
  },
  removal: ({ on, by, candidates }) =>
    `${on.split('-').map(Number).reverse().join('-')}: gegevens van ${candidates} ${candidates === 1 ? 'kandidaat' : 'kandidaten'} verwijderd door ${by}.`,
  none: 'Van te kleine groepen blijven geen aantallen.',
  report: {
    title: 'Kandidaten van wie de gegevens verwijderd zijn',
    note: 'Alleen aantallen zijn bewaard, van groepen van ten minste vijf. Per rij van de formulieren staan ze op het blad Statistiek. Zij tellen hierboven niet mee.',
    mean: 'Gemiddeld (van onafgeronde cijfers)',
  },
};
