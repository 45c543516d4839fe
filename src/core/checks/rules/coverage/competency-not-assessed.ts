import { nearestOf, editDistance } from '../../../exam/edit-distance';
import { competenciesOf, namesCompetency } from '../../competencies-of';
import { coveragePlace, itemLabel } from '../../covering';
import type { Rule } from '../../rule';
import { practice } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { listed, named } from '../../wording';

export const competencyNotAssessed: Rule = {
  id: 'coverage/competency-not-assessed',
  severity: 'warning',
  source: practice('competenties staan bij de rijen waarin zij te zien zijn'),
  texts: {
    nl: ({ subUnit }) => ({
      title: 'Competentie niet beoordeeld',
      why: `De competenties bij de ${subUnit.other} zeggen hoe het werk gedaan moet worden; wat op geen enkele rij staat, weegt nergens mee.`,
      fix: 'Zet de competentie bij een rij van het formulier waarin zij te zien is, of aanvaard de bevinding met een reden.',
      unmet: ({ letter, name, workProcesses }) =>
        `Competentie ${named(letter, name)} (bij ${listed(workProcesses, 'nl-NL')}) staat op geen enkele rij van een formulier.`,
      unclear: {
        'written-differently': ({ letter, name, found }) =>
          `Competentie ${named(letter, name)} staat op geen enkele rij, maar wel "${found}"; is dat dezelfde?`,
      },
    }),
    en: ({ subUnit }) => ({
      title: 'Competency not assessed',
      why: `The competencies of the ${subUnit.other} say how the work is to be done; what is on no row counts nowhere.`,
      fix: 'Put the competency with a row of the form in which it shows, or accept the finding with a reason.',
      unmet: ({ letter, name, workProcesses }) =>
        `Competency ${named(letter, name)} (of ${listed(workProcesses, 'en-GB')}) is on no row of any form.`,
      unclear: {
        'written-differently': ({ letter, name, found }) =>
          `Competency ${named(letter, name)} is on no row, but "${found}" is; are they the same?`,
      },
    }),
  },
  examples: {
    unmet: { letter: 'I', name: 'Presenteren', workProcesses: ['P1-K1-W1'] },
    'written-differently': { letter: 'I', name: 'Presenteren', workProcesses: ['P1-K1-W1'], found: 'Presentere' },
  },
  judge: (book) => {
    const printed = [...new Set(book.forms.flatMap(({ criteria }) => criteria.flatMap((row) => row.competencies)))];
    return competenciesOf(book.framework).flatMap(({ competency, items }) => {
      if (printed.some((text) => namesCompetency(text, competency))) return [];
      const [first] = items;
      const place = first === undefined ? null : coveragePlace(book, first.id);
      const subject = competency.letter ?? competency.name;
      const data = {
        letter: competency.letter,
        name: competency.name,
        workProcesses: items.map(itemLabel),
      };
      const found = nearestOf(competency.name, printed);
      return found !== null && isNearly(found, competency.name)
        ? [unclear('written-differently', subject, place, { ...data, found })]
        : [unmet(subject, place, data)];
    });
  },
};

/** One or two letters off, in a name long enough for that to mean a typing error. */
function isNearly(text: string, name: string): boolean {
  return name.length >= 6 && editDistance(text.trim().toUpperCase(), name.toUpperCase()) <= 2;
}
