import { dutchNouns, each } from '../../core/checks/nouns/dutch';
import { capital } from '../../core/checks/nouns/kind-nouns';
import { countingIn } from '../counted';
import type { ChecksTexts } from '../pane-texts';

const { counted, number } = countingIn('nl');

const standing = {
  'in-force': 'van kracht',
  'repealed-still-practice': 'vervallen, nog gebruikelijk',
  practice: 'praktijk',
} as const;

export const checksTexts: ChecksTexts = {
  checking: 'De werkmap wordt gecontroleerd…',
  checkedAt: (time) => `Gecontroleerd om ${time}, en opnieuw na elke wijziging`,
  again: 'Controleer nu',
  covered: 'Dekkend',
  coveredText: (kind, hasSubUnits) => {
    const { unit, subUnit } = dutchNouns[kind];
    const examined = hasSubUnits ? `${each(unit)} en ${each(subUnit)}` : each(unit);
    return `${capital(examined)} wordt geëxamineerd, en elk examen heeft een formulier. Er zijn geen bevindingen.`;
  },
  nothingOpen: 'Er staat niets meer open: alle bevindingen zijn met een reden geaccepteerd.',
  summary: (errors, warnings, infos) =>
    [
      errors === 0 ? '' : counted(errors, { one: 'fout', other: 'fouten' }),
      warnings === 0 ? '' : `${number(warnings)} keer let op`,
      infos === 0 ? '' : `${number(infos)} ter info`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  why: 'Waarom dit telt',
  fix: 'Wat je kunt doen',
  source: ({ reference, status, inForce }, date) => {
    const source = `Bron: ${reference} (${standing[status]}, tekst gelezen ${date})`;
    return inForce === undefined ? source : `${source}. Nu van kracht: ${inForce}`;
  },
  unclear: 'Kijk zelf',
  accepted: (by, reason, date) => `Geaccepteerd door ${by} op ${date}: ${reason}`,
  acceptedCount: (count) => `${counted(count, { one: 'bevinding', other: 'bevindingen' })} geaccepteerd`,
  noErrors: 'Geen fouten. Wat er nog staat houdt een examen niet tegen.',
  noPlace: 'hele werkmap',
  firstError: 'Ga naar de eerste fout',
  write: 'Schrijf naar blad Bevindingen',
  written: (sheet) => `De bevindingen staan op blad ${sheet}.`,
  findings: (count) => counted(count, { one: 'bevinding', other: 'bevindingen' }),
};
