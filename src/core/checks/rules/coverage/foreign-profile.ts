import { sameCode } from '../../../framework/same-code';
import { columnLabel } from '../../covering';
import type { Rule } from '../../rule';
import { ekb } from '../../sources';
import { unmet } from '../../verdicts';
import { agreeing, listed } from '../../wording';

export const foreignProfile: Rule = {
  id: 'coverage/foreign-profile',
  severity: 'error',
  source: ekb('1 en 15'),
  texts: {
    nl: {
      title: 'Onderdeel van een ander profiel',
      why: 'Een kwalificatie bestaat uit het basisdeel en één profiel. Wat bij een ander profiel hoort, telt voor dit diploma niet mee.',
      fix: 'Haal de tekens in deze rij weg of verbeter de code.',
      unmet: ({ code, profiles, exams }) =>
        `${listed(exams, 'nl-NL')} ${agreeing(exams, 'dekt', 'dekken')} ${code}, maar dat hoort bij ${listed(profiles, 'nl-NL')}.`,
      unclear: {},
    },
    en: {
      title: 'Part of another profile',
      why: 'A qualification is the base part and one profile. What belongs to another profile does not count for this diploma.',
      fix: 'Take away the marks in this row or correct the code.',
      unmet: ({ code, profiles, exams }) =>
        `${listed(exams, 'en-GB')} ${agreeing(exams, 'covers', 'cover')} ${code}, but that belongs to ${listed(profiles, 'en-GB')}.`,
      unclear: {},
    },
  },
  examples: {
    unmet: { code: 'P2-K1-W1', profiles: ['P2'], exams: ['PVB2'] },
  },
  judge: ({ coverage, exams, foreignCodes }) =>
    foreignCodes.flatMap(({ code, profiles }) => {
      const marked = coverage.columns.flatMap((column) =>
        column.marks
          .filter(({ row }) => sameCode(row.code, code))
          .map(({ row }) => ({ row, exam: columnLabel(column, exams) })),
      );
      const [first] = marked;
      if (first === undefined) return [];
      const labels = [...new Set(marked.map(({ exam }) => exam))];
      return [unmet(code, first.row.place, { code, profiles, exams: labels })];
    }),
};
