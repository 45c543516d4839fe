import type { ReportPaneTexts } from '../report-pane-texts';
import { counted, number } from './counting';

/** Wat er op het scherm Rapport staat. */
export const reportPaneTexts: ReportPaneTexts = {
  doing: { compiling: 'Het rapport wordt gemaakt…', delivering: 'Het bestand wordt gemaakt…' },
  facts: (sheet) => (sheet === null ? 'als bestand bewaard' : `op blad ${sheet}`),
  empty: {
    dossier: 'Er is nog niets om over te rapporteren: zet eerst een dossier in de werkmap.',
    exams: 'Er is nog niets om over te rapporteren: maak eerst de examens.',
  },
  content: {
    title: 'Wat erin komt',
    counting: 'Er wordt geteld wat erin komt…',
    exams: (count) => counted(count, { one: 'examen', other: 'examens' }),
    results: (withResults, candidates) =>
      candidates === 0
        ? 'Nog geen kandidaten'
        : `${number(withResults)} van ${counted(candidates, { one: 'kandidaat', other: 'kandidaten' })} met uitslagen`,
    findings: (counts) => (counts === '' ? 'Geen open bevindingen' : `Bevindingen: ${counts}`),
    incomplete: (count) => `Nog niet compleet (${number(count)})`,
    complete: 'Compleet: er ontbreekt niets.',
    nobody: 'Wie het rapport maakt, is niet ingevuld.',
  },
  wishes: {
    title: 'Zo wordt het gemaakt',
    on: 'Datum van het rapport',
    noDay: (typed) =>
      typed.trim() === ''
        ? 'Vul een datum in, bijvoorbeeld 27-11-2026.'
        : `“${typed}” is geen datum. Schrijf hem als 27-11-2026.`,
    by: 'Gemaakt door',
    byHint: 'Bijvoorbeeld de examencommissie.',
    names: 'Met namen van kandidaten en beoordelaars',
    namesHint: 'Voor de inspectie is het nummer genoeg. Zonder namen gaan er minder persoonsgegevens de deur uit.',
    candidates: 'Met een deel per kandidaat',
    candidatesHint: 'Alle uitslagen van ieder apart, voor het examendossier.',
  },
  sheet: {
    write: 'Zet het blad Rapport in deze werkmap',
    hint: (sheet) =>
      sheet === null
        ? 'Het blad komt erbij; aan de andere bladen verandert niets.'
        : `Het blad ${sheet} wordt opnieuw gemaakt. Bewaar een eerder rapport dus eerst als bestand.`,
    written: (sheet) => `Het rapport staat op blad ${sheet}.`,
  },
  files: {
    title: 'Bewaar als bestand',
    kinds: {
      html: {
        save: 'Webpagina (.html)',
        forWhom: 'Voor de inspectie en het team: opent in elke browser en is af te drukken.',
      },
      xlsx: {
        save: 'Werkmap (.xlsx)',
        forWhom: 'Voor het archief: alleen het blad Rapport, met grafieken.',
      },
      csv: {
        save: 'Tabel (.csv)',
        forWhom: 'Voor wie er zelf mee wil rekenen, in Excel of een ander programma.',
      },
      case: {
        save: 'CASE-pakket (.json)',
        forWhom: 'Voor de beheerder van de leeromgeving: dossier en rubrieken, zonder kandidaten.',
      },
      oke: {
        save: 'Resultaten (.json)',
        forWhom: 'Voor de studentenadministratie (OKE): de uitslagen van elke kandidaat, op nummer.',
      },
    },
    saved: (file) => `${file} staat bij je downloads.`,
    notThere: 'Staat het er niet? Dan laat dit Excel geen downloads toe: open de werkmap in Excel op het web.',
    cannot:
      'Excel op een Mac of iPad laat een deelvenster geen bestanden bewaren. Open de werkmap in Excel op het web, of zet het blad Rapport in deze werkmap.',
  },
  fileName: (kind, on, names) =>
    ({
      html: `rapport-${on}${names ? '-met-namen' : ''}.html`,
      xlsx: `rapport-${on}${names ? '-met-namen' : ''}.xlsx`,
      csv: `rapport-${on}${names ? '-met-namen' : ''}.csv`,
      case: `case-${on}.json`,
      oke: `resultaten-${on}.json`,
    })[kind],
};
