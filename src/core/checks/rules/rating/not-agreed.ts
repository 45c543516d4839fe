import type { Rule } from '../../rule';
import { cellOf, givenIn, judgeRows, ratingsOn, rowSubject } from '../../rated-rows';
import { practice } from '../../sources';
import { unmet } from '../../verdicts';
import { listed, named } from '../../wording';

export const notAgreed: Rule = {
  id: 'rating/not-agreed',
  severity: 'warning',
  source: practice('beoordelaars komen samen tot één oordeel per rij'),
  texts: {
    nl: {
      title: 'Geen gezamenlijk niveau',
      why: 'Zolang beoordelaars verschillen en geen niveau afspreken, telt de rij als onbeoordeeld.',
      fix: 'Laat de beoordelaars een gezamenlijk niveau afspreken en invullen.',
      unmet: ({ form, text, given }) =>
        `${named(form)}, rij "${named(text)}": de beoordelaars gaven ${listed(given, 'nl-NL')} en spraken geen gezamenlijk niveau af.`,
      unclear: {},
    },
    en: {
      title: 'No agreed level',
      why: 'As long as assessors differ and agree on no level, the row counts as unrated.',
      fix: 'Have the assessors agree on a level and fill it in.',
      unmet: ({ form, text, given }) =>
        `${named(form)}, row "${named(text)}": the assessors gave ${listed(given, 'en-GB')} and agreed on no level.`,
      unclear: {},
    },
  },
  examples: {
    unmet: { form: 'PVB1 1002', text: 'legt de voorwaarden uit', given: ['O', 'V'], cells: ['K53', 'M53'] },
  },
  judge: (book) =>
    judgeRows(book, (row, form) => {
      const given = ratingsOn(row, form).filter(({ level }) => givenIn(level, form) === 'rated');
      const levels = given.map(({ level }) => (level ?? '').trim().toUpperCase());
      const isAgreed = (row.agreed ?? '').trim() !== '';
      if (row.agreedCell === null || isAgreed || new Set(levels).size < 2) return null;
      const data = { form: form.label, text: row.text, given: levels, cells: given.map(({ cell }) => cell) };
      return unmet(rowSubject(form, row), cellOf(form, row, row.agreedCell), data);
    }),
};
