import { isFarApart } from '../../../exam/assess/agreement';
import type { Rule } from '../../rule';
import { cellOf, givenIn, judgeRows, ratingsOn, rowSubject } from '../../rated-rows';
import { practice } from '../../sources';
import { unmet } from '../../verdicts';
import { listed, named } from '../../wording';

export const assessorsFarApart: Rule = {
  id: 'rating/assessors-far-apart',
  severity: 'warning',
  source: practice('twee niveaus verschil tussen beoordelaars vraagt om een gesprek over wat zij zagen'),
  texts: {
    nl: {
      title: 'Beoordelaars ver uiteen',
      why: 'Wie hetzelfde zag en twee niveaus verschilt, leest de rubric anders of zag iets anders.',
      fix: 'Laat de beoordelaars het verschil bespreken en leg vast waarom het oordeel is wat het is.',
      unmet: ({ form, text, given }) =>
        `${named(form)}, rij "${named(text)}": de beoordelaars gaven ${listed(given, 'nl-NL')}, twee niveaus of meer uiteen.`,
      unclear: {},
    },
    en: {
      title: 'Assessors far apart',
      why: 'Whoever saw the same and differs by two levels reads the rubric differently or saw something else.',
      fix: 'Have the assessors discuss the difference and record why the level is what it is.',
      unmet: ({ form, text, given }) =>
        `${named(form)}, row "${named(text)}": the assessors gave ${listed(given, 'en-GB')}, two levels or more apart.`,
      unclear: {},
    },
  },
  examples: {
    unmet: { form: 'PVB1 1002', text: 'legt de voorwaarden uit', given: ['O', 'G'], cells: ['K53', 'M53'] },
  },
  judge: (book) =>
    judgeRows(book, (row, form) => {
      if (!isFarApart(row, form.scale, form.raters)) return null;
      const given = ratingsOn(row, form).filter(({ level }) => givenIn(level, form) === 'rated');
      const data = {
        form: form.label,
        text: row.text,
        given: given.map(({ level }) => (level ?? '').trim().toUpperCase()),
        cells: given.map(({ cell }) => cell),
      };
      return unmet(rowSubject(form, row), cellOf(form, row, given[0]?.cell ?? null), data);
    }),
};
