import { agreementOn } from '../../../exam/assess/agreement';
import type { Rule } from '../../rule';
import { cellOf, judgeRows, ratingsOn, rowSubject } from '../../rated-rows';
import { practice } from '../../sources';
import { unmet } from '../../verdicts';
import { listed, named } from '../../wording';

export const agreedOutsideRange: Rule = {
  id: 'rating/agreed-outside-range',
  severity: 'warning',
  source: practice('een gezamenlijk niveau dat niemand gaf of tussen de oordelen ligt, vraagt een eigen motivering'),
  texts: {
    nl: {
      title: 'Gezamenlijk niveau buiten de oordelen',
      why: 'Een niveau dat hoger of lager is dan wat beide beoordelaars gaven, is zonder uitleg niet te volgen.',
      fix: 'Schrijf bij het gezamenlijke niveau waarom het afwijkt, of verbeter het.',
      unmet: ({ form, text, agreed, given }) =>
        `${named(form)}, rij "${named(text)}": gezamenlijk ${named(agreed)}, terwijl de beoordelaars ${listed(given, 'nl-NL')} gaven; een motivering ontbreekt.`,
      unclear: {},
    },
    en: {
      title: 'Agreed level outside the given ones',
      why: 'A level above or below what both assessors gave cannot be followed without an explanation.',
      fix: 'Write beside the agreed level why it differs, or correct it.',
      unmet: ({ form, text, agreed, given }) =>
        `${named(form)}, row "${named(text)}": ${named(agreed)} was agreed, while the assessors gave ${listed(given, 'en-GB')}; there is no motivation.`,
      unclear: {},
    },
  },
  examples: {
    unmet: { form: 'PVB1 1002', text: 'legt de voorwaarden uit', agreed: 'G', given: ['O', 'V'] },
  },
  judge: (book) =>
    judgeRows(book, (row, form) => {
      if (row.agreedCell === null || agreementOn(row, form.scale, form.raters) !== 'outside') return null;
      const given = ratingsOn(row, form).map(({ level }) => (level ?? '').trim().toUpperCase());
      const data = { form: form.label, text: row.text, agreed: (row.agreed ?? '').trim().toUpperCase(), given };
      return unmet(rowSubject(form, row), cellOf(form, row, row.agreedCell), data);
    }),
};
