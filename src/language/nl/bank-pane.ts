import type { BankPaneTexts } from '../bank-pane-texts';
import { counted, number } from './counting';

const rows = (count: number): string => counted(count, { one: 'rij', other: 'rijen' });
const areRows = (count: number): string => counted(count, { one: 'rij is', other: 'rijen zijn' });

/** Wat er in het deel Rubriekenbank van het scherm Formulieren staat. */
export const bankPaneTexts: BankPaneTexts = {
  doing: {
    consulting: 'De bank wordt bekeken…',
    shelving: 'De rijen komen in de bank…',
    borrowing: 'De rijen worden gevuld uit de bank…',
    exporting: 'De bank wordt opgeslagen…',
  },
  title: 'Rubriekenbank',
  purpose: 'Bewaar beschreven rijen en gebruik ze opnieuw, hier of in een andere werkmap.',
  nothingDescribed: 'Bewaren kan zodra bij een rij een beschrijving staat die zelf geschreven of overgenomen is.',
  save: 'Bewaren in de bank',
  fill: 'Vullen uit de bank',
  open: 'Bank openen',
  saveAs: { csv: 'Als CSV', json: 'Als CASE (JSON)' },
  asFile: 'Bank opslaan als bestand',
  unreadable: {
    title: (count) => `${counted(count, { one: 'rij', other: 'rijen' })} van de bank niet te lezen`,
    mendFirst: 'Verbeter of verwijder eerst deze rijen; dan kan er iets bij.',
    notUsed: 'Deze rijen tellen niet mee.',
    notInFile: 'Deze rijen staan niet in het bestand.',
  },
  leave: 'Terug zonder iets te doen',
  add: {
    titleForms: 'Bewaren in de bank',
    titleFile: (file) => `In ${file}`,
    fresh: (count) => `${rows(count)} nieuw`,
    differing: (count) =>
      `${rows(count)} met een andere beschrijving van dezelfde zin; ${count === 1 ? 'beide' : 'alle'} blijven bewaard`,
    known: (count) => `${rows(count)} ${count === 1 ? 'staat' : 'staan'} er al precies zo`,
    nothingNew: 'Alles staat al in de bank.',
    nothingInFile: 'In dit bestand staat geen beschreven rij.',
    remarks: (count) => `${counted(count, { one: 'melding', other: 'meldingen' })} bij het lezen`,
    line: (line) => `regel ${number(line)}`,
    act: (count) => `Zet ${rows(count)} in de bank`,
  },
  filling: {
    title: 'Vullen uit de bank',
    emptyBank: 'De bank is nog leeg. Bewaar eerst beschreven rijen, of open een bank uit een bestand.',
    nothingOpen: 'Elke rij heeft al een beschrijving; er valt niets te vullen.',
    sure: (count) => `${rows(count)} ${count === 1 ? 'wordt' : 'worden'} gevuld: dezelfde zin, één beschrijving`,
    offered: (count) => `${rows(count)} ${count === 1 ? 'vraagt' : 'vragen'} een keuze`,
    why: {
      several: (count) => `${rows(count)} met verschillende beschrijvingen`,
      alike: (count) => `${rows(count)} met alleen een zin die erop lijkt`,
      levels: (count) => `${rows(count)} met beschrijvingen voor andere niveaus`,
    },
    none: {
      unknown: (count) => `${areRows(count)} niet in de bank te vinden`,
      scale: (count) => `${areRows(count)} alleen beschreven voor een schaal die niet past`,
    },
    approved: (exams) => `Overgeslagen, want vastgesteld: ${exams.join(', ')}.`,
    whichSure: 'Welke rijen',
    otherWorkProcess: 'uit een ander werkproces',
    from: (origin) => `uit ${origin}`,
    unknownOrigin: 'de bank',
    choices: (chosen, all) => `Kies per rij (${number(chosen)} van ${number(all)} gekozen)`,
    whyThis: {
      several: 'Verschillende beschrijvingen voor deze zin.',
      alike: 'Alleen een zin die hierop lijkt: lees of de beschrijving past.',
      levels: 'Geschreven voor andere niveaus: lees of de beschrijving past.',
    },
    noneOfThese: 'Niet vullen',
    sentence: (text) => `“${text}”`,
    act: (count) => `Vul ${rows(count)}`,
  },
  added: ({ fresh, differing, known }) =>
    [
      `${rows(fresh + differing)} in de bank gezet.`,
      known === 0 ? '' : `${rows(known)} ${known === 1 ? 'stond' : 'stonden'} er al.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  filled: (count) => `${rows(count)} gevuld uit de bank.`,
  saved: (file, entries) => `${rows(entries)} in ${file}, bij je downloads.`,
  nothingToSave: 'De bank is nog leeg; er is geen bestand gemaakt.',
};
