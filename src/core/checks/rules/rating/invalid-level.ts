import type { Rule } from '../../rule';
import { cellOf, givenIn, judgeRows, ratingsOn, rowSubject } from '../../rated-rows';
import { practice } from '../../sources';
import { unmet } from '../../verdicts';
import { listed, named } from '../../wording';

export const invalidLevel: Rule = {
  id: 'rating/invalid-level',
  severity: 'error',
  source: practice('een oordeel is een niveau van de schaal waarmee het examen is vastgesteld'),
  texts: {
    nl: {
      title: 'Geen niveau van de schaal',
      why: 'Wat niet op de schaal staat, telt niet mee: de rij blijft onbeoordeeld, ook al lijkt zij ingevuld.',
      fix: 'Laat de beoordelaar een niveau uit de lijst kiezen.',
      unmet: ({ form, text, found, levels }) =>
        `${named(form)}, rij "${named(text)}": ${listed(found, 'nl-NL')} is geen niveau; kies uit ${listed(levels, 'nl-NL')}.`,
      unclear: {},
    },
    en: {
      title: 'Not a level of the scale',
      why: 'What is not on the scale does not count: the row stays unrated, although it looks filled in.',
      fix: 'Have the assessor choose a level from the list.',
      unmet: ({ form, text, found, levels }) =>
        `${named(form)}, row "${named(text)}": ${listed(found, 'en-GB')} is no level; choose from ${listed(levels, 'en-GB')}.`,
      unclear: {},
    },
  },
  examples: {
    unmet: {
      form: 'PVB1, 1001',
      text: 'vraagt waarvoor de fiets nodig is',
      found: ['"ZG"'],
      cells: ['I8'],
      levels: ['O', 'V', 'G', 'NW'],
    },
  },
  judge: (book) =>
    judgeRows(book, (row, form) => {
      const given = [
        ...ratingsOn(row, form).map(({ level, cell }) => ({ level, cell })),
        { level: row.agreed, cell: row.agreedCell ?? '' },
      ];
      const wrong = given.filter(({ level }) => givenIn(level, form) === 'unclear');
      const [first] = wrong;
      if (first === undefined) return null;
      const data = {
        form: form.label,
        text: row.text,
        found: [...new Set(wrong.map(({ level }) => `"${level}"`))],
        cells: wrong.map(({ cell }) => cell),
        levels: [...form.scale.map(({ code }) => code), form.notObserved],
      };
      return unmet(rowSubject(form, row), cellOf(form, row, first.cell), data);
    }),
};
