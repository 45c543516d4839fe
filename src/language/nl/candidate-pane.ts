import type { CandidatePaneTexts } from '../candidate-pane-texts';
import { candidateListTexts } from './candidate-list';
import { counted } from './counting';

const candidates = (count: number): string => counted(count, { one: 'kandidaat', other: 'kandidaten' });
const forms = (count: number): string => counted(count, { one: 'formulier', other: 'formulieren' });

/** Wat er op het scherm Kandidaten staat. */
export const candidatePaneTexts: CandidatePaneTexts = {
  doing: {
    listing: 'De lijst wordt gelezen…',
    exempting: 'De vrijstelling wordt opgeschreven…',
    enrolling: 'De kandidaten komen op het blad…',
    distributing: 'De formulieren worden gemaakt…',
    packing: 'De werkmappen worden gemaakt…',
    printing: 'De formulieren voor papier worden gemaakt…',
  },
  facts: (count, made, unread) =>
    [
      candidates(count),
      made === 0 ? '' : forms(made),
      unread === 0 ? '' : `${counted(unread, { one: 'rij', other: 'rijen' })} niet te lezen`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  list: {
    title: 'De lijst',
    inWorkbook: candidates,
    none: 'Er staan nog geen kandidaten in deze werkmap.',
    emptySheet: 'Maak een leeg blad om zelf in te typen',
    unread: (rows) => `${counted(rows, { one: 'rij is', other: 'rijen zijn' })} niet te lezen`,
  },
  take: {
    title: 'Een lijst erbij zetten',
    label: 'Plak een lijst',
    hint: 'Uit Excel of een ander rekenblad, met kopregel; of per regel een nummer en een naam.',
    read: 'Bekijk deze lijst',
    file: 'Kies een CSV-bestand',
  },
  preview: {
    title: 'Dit brengt de lijst',
    added: (count) => `${candidates(count)} erbij`,
    completed: (count) => `${candidates(count)} aangevuld`,
    same: (count) => `${candidates(count)} al bekend`,
    rejected: (lines) => `${counted(lines, { one: 'melding', other: 'meldingen' })} bij het lezen`,
    line: (line) => `regel ${line}`,
    differing: (count) => `Bij ${candidates(count)} staat op het blad iets anders`,
    difference: candidateListTexts.difference,
    fields: candidateListTexts.fields,
    whichHolds: 'Wat geldt?',
    keepSheet: 'Laat staan wat op het blad staat',
    takeList: 'Neem over wat in de lijst staat',
    put: (added) => (added === 0 ? 'Werk het blad bij' : `Zet ${candidates(added)} op het blad`),
    putRest: (added) => `Zet alleen de goede regels op het blad (${added})`,
    nothingNew: 'Alles in deze lijst staat al op het blad.',
    drop: 'Laat maar',
  },
  put: (added, completed) =>
    [
      added === 0 ? '' : `${candidates(added)} toegevoegd.`,
      completed === 0 ? '' : `${candidates(completed)} aangevuld.`,
      added + completed === 0 ? 'Het blad Kandidaten staat klaar.' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  handOut: {
    title: 'Formulieren klaarzetten',
    exams: 'Examens',
    candidates: (chosen, all) =>
      chosen === all
        ? all === 1
          ? 'Voor 1 kandidaat'
          : `Voor alle ${candidates(all)}`
        : `Voor ${chosen} van ${candidates(all)}`,
    everybody: 'Iedereen',
    way: 'Hoe',
    asSheets: 'Als bladen in deze werkmap',
    asFiles: 'Als losse werkmappen, samen in één zip',
    sheetsHint:
      'Wie deze werkmap opent, ziet dan de beoordelingen van alle kandidaten. Deel hem niet buiten het examenbureau; beveiligen of verbergen helpt daar niet tegen.',
    filesHint: (perAssessor) =>
      perAssessor
        ? 'Elke beoordelaar krijgt een eigen werkmap per kandidaat; de bestandsnaam heeft het nummer, niet de naam.'
        : 'Elke werkmap gaat over één kandidaat; de bestandsnaam heeft het nummer, niet de naam.',
    make: (count) => `Zet ${forms(count)} klaar`,
    nobody: 'Kies minstens één examen en één kandidaat.',
    sheetsMade: (made, there) =>
      [
        made === 0 ? 'Alle formulieren stonden er al.' : `${forms(made)} gemaakt.`,
        made === 0 || there === 0
          ? ''
          : `${forms(there)} ${there === 1 ? 'stond' : 'stonden'} er al en ${there === 1 ? 'blijft' : 'blijven'} zoals ${there === 1 ? 'het is' : 'ze zijn'}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    filesMade: (file, count) => `${forms(count)} in ${file}, bij je downloads.`,
    noForms: 'Er zijn nog geen formulieren om uit te delen.',
    toForms: 'Naar de formulieren',
  },
  paper: {
    title: 'Op papier',
    purpose: 'Een leeg formulier per examen om te printen, met vakjes om aan te kruisen.',
    make: 'Maak formulieren voor papier',
    made: (count) => `${forms(count)} voor papier ${count === 1 ? 'staat' : 'staan'} in de werkmap.`,
  },
};
