import type { AgreementTexts } from '../agreement-texts';
import { exact, fixed } from './counting';

/** Hoe ver beoordelaars het eens zijn. */
export const agreementTexts: AgreementTexts = {
  sheetName: 'Overeenstemming',
  title: 'Overeenstemming tussen beoordelaars',
  note: (kappa, agreement) =>
    `De eigen niveaus van beoordelaars naast elkaar, niet het afgesproken niveau. Laag = gewogen kappa onder ${exact(kappa)} en gelijk onder ${exact(agreement)} %. Op één formulier = beide beoordelaars vulden hetzelfde formulier in en konden elkaars niveau zien; over hun onafhankelijkheid zegt dat niets. Dit blad wordt op verzoek opnieuw gemaakt.`,
  columns: {
    exam: 'Examen',
    subject: 'Waarover',
    about: 'Rij of beoordelaars',
    n: 'Kandidaten',
    percentage: 'Gelijk (%)',
    kappa: 'Kappa',
    weightedKappa: 'Gewogen kappa',
    remark: 'Opmerking',
  },
  subjects: { exam: 'hele examen', criterion: 'rij', pair: 'twee beoordelaars' },
  levels: (codes) => codes.join(' / '),
  assessor: (number) => `beoordelaar ${number}`,
  pair: (one, other) => `${one} en ${other}`,
  remarks: {
    'too-few': 'te weinig beoordelingen',
    'hardly-spread': 'nauwelijks spreiding',
    'not-independent': 'op één formulier',
    low: 'laag',
  },
  percentage: (value) => `${fixed(value, 0)} %`,
  kappa: (value) => fixed(value, 2),
  candidates: (count) => (count === 1 ? '1 kandidaat' : `${count} kandidaten`),
  nothing: 'Nog geen kandidaat heeft op een rij een niveau van twee beoordelaars.',
  written: (file) => `Het blad Overeenstemming staat in ${file}.`,
  write: 'Zet op een blad',
  made: 'De overeenstemming staat in de werkmap.',
  figures: (percentage, kappa, candidates) =>
    `${percentage} gelijk${kappa === null ? '' : `, gewogen kappa ${kappa}`} (${candidates})`,
};
