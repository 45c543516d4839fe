import type { AcceptTexts } from '../accept-texts';
import { countingIn } from '../counted';

const { counted } = countingIn('nl');
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
      `De regel "${rule}" bestaat niet. Neem de naam over uit check, bijvoorbeeld plan/cut-score-unjustified.`,
    'findings/none-of-rule': ({ rule, cell }) =>
      cell === null
        ? `De controle vindt niets voor ${rule}.`
        : `De controle vindt voor ${rule} niets op ${cell}. Schrijf de plaats als Blad!A1, zoals check haar noemt.`,
  },
  accepted: (file, count, by) => `${file}: ${counted(count, findings)} geaccepteerd door ${by}.`,
  withdrawn: (file, count) => `${file}: ${counted(count, findings)} niet meer geaccepteerd.`,
};
