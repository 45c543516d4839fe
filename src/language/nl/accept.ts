import type { AcceptTexts } from '../accept-texts';
import { counted } from './counting';

const findings = { one: 'bevinding', other: 'bevindingen' };

/** Wat het accepteren van bevindingen zegt. */
export const acceptTexts: AcceptTexts = {
  diagnostics: {
    'findings/no-name': () => 'Vul in wie de bevinding accepteert.',
    'findings/no-reason': () =>
      'Schrijf in een zin waarom dit zo mag blijven. Wie het verslag leest, moet het kunnen volgen.',
    'findings/bad-date': ({ date }) => `"${date}" is geen datum. Schrijf bijvoorbeeld 26-11-2026.`,
    'findings/gone': () => 'De controle vindt dit niet meer zoals het er stond. Kijk opnieuw wat er nu staat.',
    'findings/accepted-already': () => 'Dit is al geaccepteerd. Maak dat eerst ongedaan als er een andere reden geldt.',
    'findings/not-accepted': () => 'Dit is niet geaccepteerd; er valt niets terug te nemen.',
    'findings/unknown-rule': ({ rule }) =>
      `De regel "${rule}" bestaat niet. Neem de naam over uit check, bijvoorbeeld plan/cut-score-unjustified; "dekkend rules" noemt ze allemaal.`,
    'findings/none-of-rule': ({ rule, cell }) =>
      cell === null
        ? `De controle vindt niets voor ${rule}.`
        : `De controle vindt voor ${rule} niets op ${cell}. Schrijf de plaats als Blad!A1, of neem haar over uit check.`,
    'findings/repair-changed': () =>
      'Intussen staat er iets anders in de werkmap, en herstellen zou nu iets anders doen. Kijk wat er nu bij staat.',
    'findings/would-move': ({ sheet }) =>
      `Op ${sheet} heeft iemand iets geschreven dat daarna geen plaats meer zou hebben. Werk de formulieren bij bij de stap Formulieren: daar zie je eerst wat er verhuist.`,
    'findings/changed-since': ({ sheet }) =>
      `Op ${sheet} is na het herstel iets gewijzigd. Ongedaan maken kan niet meer zonder dat te verliezen.`,
  },
  placeNames: (sheet, cell) => [`blad ${sheet}, cel ${cell}`, `${sheet}, cel ${cell}`],
  accepted: (file, count, by) => `${file}: ${counted(count, findings)} geaccepteerd door ${by}.`,
  withdrawn: (file, count) => `${file}: ${counted(count, findings)} niet meer geaccepteerd.`,
  foreseen: (file, count) =>
    count === 0
      ? `${file}: er is niets dat Dekkend zelf kan herstellen.`
      : `${file}: ${counted(count, findings)} te herstellen. Er is niets geschreven.`,
  fixed: (file, count) =>
    count === 0
      ? `${file}: er is niets dat Dekkend zelf kan herstellen.`
      : `${file}: ${counted(count, findings)} hersteld.`,
  before: (by, date, reason, then) =>
    `Geaccepteerd door ${by}${date === '' ? '' : ` op ${date}`} (${reason}), maar toen was het anders: ${then} Kijk opnieuw en accepteer het zoals het nu is, of pas het aan.`,
  sheetLater:
    'Het blad Bevindingen wordt pas helemaal bijgewerkt als je het in Excel laat schrijven, bij de stap Controle; "dekkend check" toont de stand van nu.',
};
