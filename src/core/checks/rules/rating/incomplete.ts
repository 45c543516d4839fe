import type { ExamBook } from '../../../exam/exam-book';
import type { RatedForm } from '../../rated-forms';
import { ratedForms } from '../../rated-forms';
import { cellOf, givenIn, ratingsOn, unratedRows } from '../../rated-rows';
import type { Rule, Verdict } from '../../rule';
import { practice } from '../../sources';
import { unmet } from '../../verdicts';
import { named } from '../../wording';

export const incomplete: Rule = {
  id: 'rating/incomplete',
  severity: 'error',
  source: practice('een formulier is af als elke beoordelaar elke rij heeft beoordeeld'),
  texts: {
    nl: {
      title: 'Formulier niet af',
      why: 'Zonder oordeel op elke rij is er geen uitslag: wat erboven staat, blijft onvolledig.',
      fix: 'Laat de beoordelaar de open rijen alsnog beoordelen.',
      unmet: ({ form, unrated, rows, handedIn }) =>
        `${named(form)}${handedIn === true ? ' is ingeleverd, maar heeft' : ' heeft'} nog ${named(unrated)} van ${named(rows)} rijen zonder oordeel.`,
      unclear: {},
    },
    en: {
      title: 'Form not complete',
      why: 'Without a level on every row there is no result: whatever stands above it stays incomplete.',
      fix: 'Have the assessor rate the rows that are open.',
      unmet: ({ form, unrated, rows, handedIn }) =>
        `${named(form)}${handedIn === true ? ' was handed in and' : ''} still has ${named(unrated)} of ${named(rows)} rows without a level.`,
      unclear: {},
    },
  },
  examples: {
    unmet: { form: 'PVB1 1002', unrated: 1, rows: 4, handedIn: true, open: ['vraagt waarvoor de fiets nodig is'] },
  },
  judge,
};

/** One finding per form; none of one on which nobody gave anything, nor of one that has no result. */
function judge(book: ExamBook): readonly Verdict[] {
  return ratedForms(book).flatMap((form) => {
    const open = form.isVoid ? [] : unratedRows(form);
    const [first] = open;
    const isHandedIn = form.handedIn.length > 0;
    if (first === undefined || !(isHandedIn || isStarted(form))) return [];
    const data = {
      form: form.label,
      unrated: open.length,
      rows: form.criteria.length,
      handedIn: isHandedIn,
      open: open.map(({ row }) => row.text),
    };
    return [unmet(form.subject, cellOf(form, first.row, first.cell), data, isHandedIn ? 'error' : 'info')];
  });
}

function isStarted(form: RatedForm): boolean {
  return form.points === null
    ? form.criteria.some((row) => ratingsOn(row, form).some(({ level }) => givenIn(level, form) !== 'blank'))
    : Object.values(form.points).some(({ isGiven }) => isGiven);
}
