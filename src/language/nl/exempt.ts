import type { ExemptTexts } from '../exempt-texts';
import { collectedSheetTexts } from './collected-sheets';

const { sheetName } = collectedSheetTexts.exemptions;

/** Waarom een vrijstelling niet wordt opgeschreven. */
export const exemptTexts: ExemptTexts = {
  'exempt/unknown-candidate': ({ candidate }) =>
    candidate === ''
      ? 'Kies een kandidaat.'
      : `Kandidaat ${candidate} staat niet op het blad Kandidaten. Zet de kandidaat daar eerst op; er is niets geschreven.`,
  'exempt/unknown-item': ({ item }) =>
    item === ''
      ? 'Kies een kerntaak of onderdeel.'
      : `“${item}” staat niet in dit dossier. Kies een kerntaak of onderdeel; er is niets geschreven.`,
  'exempt/bad-date': ({ date }) =>
    date === ''
      ? 'Vul in wanneer de commissie de vrijstelling gaf, bijvoorbeeld 1-9-2026.'
      : `“${date}” is geen datum tussen 2000 en 2100. Schrijf bijvoorbeeld 1-9-2026; er is niets geschreven.`,
  'exempt/no-ground': () => 'Vul in waarom de commissie de vrijstelling gaf, bijvoorbeeld een eerder diploma.',
  'exempt/already': ({ candidate, item, date }) =>
    `Kandidaat ${candidate} heeft al vrijstelling voor ${item}${date === '' ? '' : ` (${date})`}. Verander die op het blad ${sheetName}; er is niets geschreven.`,
  'exempt/sheet-damaged': ({ sheet }) =>
    `Op het blad ${sheet} is de kop van de lijst of een kolom weg. Maak dat ongedaan; er is niets geschreven.`,
};
