import type { NameMatch } from '../../person-names';
import { compareNames } from '../../person-names';
import type { RatedForm } from '../../rated-forms';
import { ratedForms } from '../../rated-forms';
import type { Rule, Verdict } from '../../rule';
import { practice } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { named } from '../../wording';

export const sameAssessorTwice: Rule = {
  id: 'rating/same-assessor-twice',
  severity: 'error',
  source: practice('twee beoordelaars zijn twee mensen, onafhankelijk van elkaar'),
  texts: {
    nl: {
      title: 'Twee keer dezelfde beoordelaar',
      why: 'Twee oordelen van één mens zijn één oordeel: de kandidaat heeft recht op twee beoordelaars.',
      fix: 'Laat een tweede beoordelaar het examen beoordelen, of verbeter de naam.',
      unmet: ({ form, name }) => `${named(form)}: ${named(name)} staat er twee keer als beoordelaar.`,
      unclear: {
        'names-alike': ({ form, name, other }) =>
          `${named(form)}: zijn ${named(name)} en ${named(other)} dezelfde beoordelaar?`,
      },
    },
    en: {
      title: 'The same assessor twice',
      why: 'Two judgements by one person are one judgement: a candidate is entitled to two assessors.',
      fix: 'Have a second assessor judge the exam, or correct the name.',
      unmet: ({ form, name }) => `${named(form)}: ${named(name)} is named as an assessor twice.`,
      unclear: {
        'names-alike': ({ form, name, other }) =>
          `${named(form)}: are ${named(name)} and ${named(other)} the same assessor?`,
      },
    },
  },
  examples: {
    unmet: { form: 'PVB1 1002', name: 'S. Wielinga', other: 's. wielinga' },
    'names-alike': { form: 'PVB1 1002', name: 'S. Wielinga', other: 'Sanne Wielinga' },
  },
  judge: (book) => ratedForms(book).flatMap(judgeForm),
};

/** One finding per form: two names that are the same if there are any, else two that may be. */
function judgeForm(form: RatedForm): readonly Verdict[] {
  const alike = form.names.flatMap(({ name }, index) =>
    form.names.slice(index + 1).flatMap((other): readonly Pair[] => {
      const match = compareNames(name, other.name);
      return match === 'different' ? [] : [{ name, other, match }];
    }),
  );
  const pair = alike.find(({ match }) => match === 'same') ?? alike[0];
  if (pair === undefined) return [];
  const data = { form: form.label, name: pair.name, other: pair.other.name };
  return pair.match === 'same'
    ? [unmet(form.subject, pair.other.place, data)]
    : [unclear('names-alike', form.subject, pair.other.place, data)];
}

interface Pair {
  readonly name: string;
  readonly other: RatedForm['names'][number];
  readonly match: NameMatch;
}
