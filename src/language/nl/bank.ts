import type { EntryFault } from '../../core/exam/bank/bank-entry';
import type { BankTexts } from '../bank-texts';
import { counted } from './counting';

const rows = (count: number): string => counted(count, { one: 'rij', other: 'rijen' });

const faults: Readonly<Record<EntryFault, string>> = {
  'no-text': 'de rij heeft geen tekst',
  'no-descriptors': 'bij geen enkel niveau staat een omschrijving',
  levels: 'het aantal niveaus is niet 2 tot en met 6, of een niveau heeft geen eigen code',
  'too-long': 'een tekst is langer dan een cel kan bevatten',
};

const faultOf = (fault: unknown): string => Object.entries(faults).find(([key]) => key === fault)?.[1] ?? '';

/** Wat de rubriekenbank zegt. */
export const bankTexts: BankTexts = {
  diagnostics: {
    'bank/not-a-bank': () =>
      'Dit is geen rubriekenbank. Nodig is een rubriek-CSV (met de kolommen Type en Description), CASE-JSON met CFRubrics of een werkmap met het blad Rubriekenbank.',
    'bank/no-entries': () => 'In dit bestand staat geen rij met omschreven niveaus.',
    'bank/row-type-unknown': ({ type }) =>
      `Het type “${String(type)}” is niet bekend; deze regel is overgeslagen. Bekend zijn Rubric, Criterion en Level.`,
    'bank/level-without-criterion': ({ text }) =>
      `Niveau zonder criterium, overgeslagen: “${String(text)}”. De kolom CriterionIdentifier noemt geen criterium uit dit bestand.`,
    'bank/number-unreadable': ({ column, cell }) =>
      `In de kolom ${String(column)} staat “${String(cell)}”; dat is geen getal en telt niet mee.`,
    'bank/open-quote': () => 'Een aanhalingsteken wordt niet gesloten; de cel is gelezen zoals zij er staat.',
    'bank/entry-left-out': ({ text, fault }) => `Niet overgenomen: “${String(text)}”: ${faultOf(fault)}.`,
    'bank/row-unreadable': ({ text, fault }) => `Niet te gebruiken: “${String(text)}”: ${faultOf(fault)}.`,
    'bank/mend-first': ({ sheet, cell, text, fault }) =>
      `Op het blad ${String(sheet)} is een rij niet te gebruiken (cel ${String(cell)}, “${String(text)}”): ${faultOf(fault)}. Verbeter of verwijder die rij eerst; er is niets geschreven.`,
    'bank/outdated': () =>
      'De bank of de formulieren zijn intussen veranderd. Bekijk opnieuw wat er gevuld wordt; er is niets geschreven.',
  },
  sheet: {
    name: 'Rubriekenbank',
    title: 'Rubriekenbank',
    note: 'Omschreven rijen om in andere examens opnieuw te gebruiken. Aanvullen, wijzigen, sorteren en verwijderen mag.',
    columns: {
      workProcess: 'Werkproces',
      text: 'Criterium',
      scale: 'Schaal',
      'level.1': 'Niveau 1 (laagste)',
      'level.2': 'Niveau 2',
      'level.3': 'Niveau 3',
      'level.4': 'Niveau 4',
      'level.5': 'Niveau 5',
      'level.6': 'Niveau 6',
      evidence: 'Bewijs',
      weight: 'Weging',
      critical: 'Kritisch',
      own: 'Eigen rij',
      code: 'Code van de rij',
      dossier: 'Dossier',
      crebo: 'Crebo',
      version: 'Versie',
      exam: 'Examen',
      date: 'Bewaard op',
    },
    scalePrompt:
      'De niveaus van laag naar hoog, bijvoorbeeld: O = onvoldoende (0); V = voldoende (1, voldoet). Leeg: de schaal van Instellingen.',
  },
  cli: {
    exported: (file, entries) => `${file}: ${rows(entries)} uit de rubriekenbank geschreven.`,
    empty: (file) =>
      `${file}: er zijn geen omschreven rijen, op het blad Rubriekenbank noch op de formulieren. Er is niets geschreven.`,
    added: (file, added, known) =>
      `${file}: ${rows(added)} toegevoegd aan de rubriekenbank${known === 0 ? '' : `, ${rows(known)} ${known === 1 ? 'stond' : 'stonden'} er al`}.`,
    used: (exam, text, from, by) =>
      `${exam}: “${text}” gevuld uit ${from}${by === 'text' ? ' (ander werkproces, dezelfde zin)' : ''}.`,
    offered: (exam, text, why) =>
      `${exam}: “${text}” niet gevuld, want ${
        {
          several: 'de bank heeft verschillende omschrijvingen',
          alike: 'de bank heeft alleen een zin die erop lijkt',
          levels: 'de omschrijvingen zijn voor andere niveaus geschreven',
        }[why]
      }. Neem op het formulier over wat past, of schrijf de niveaus zelf:`,
    candidate: (from, text, descriptor) => `  ${from}: “${text}”: ${descriptor}`,
    filled: (file, used, offered, { unknown, scale }) =>
      `${file}: ${rows(used)} gevuld uit de rubriekenbank, ${rows(offered)} ter keuze, ${rows(unknown + scale)} zonder omschrijving in de bank${
        scale === 0 ? '' : ` (waarvan ${scale} alleen voor een schaal die niet past)`
      }.`,
  },
  fileName: 'rubriekenbank',
  unknownOrigin: 'de bank',
  skippedApproved: (exams) =>
    `Overgeslagen, want vastgesteld: ${exams.join(', ')}. Een vastgesteld instrument verandert niet zonder nieuwe versie.`,
};
