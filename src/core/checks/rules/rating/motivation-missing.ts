import { assessedForm } from '../../../exam/assess/assessed-form';
import type { ExamBook } from '../../../exam/exam-book';
import type { RatedForm } from '../../rated-forms';
import { ratedForms } from '../../rated-forms';
import { cellOf, rowSubject } from '../../rated-rows';
import type { Rule, Verdict } from '../../rule';
import { standard2012 } from '../../sources';
import { unmet } from '../../verdicts';
import { listed, named } from '../../wording';

export const motivationMissing: Rule = {
  id: 'rating/motivation-missing',
  severity: 'error',
  source: standard2012('1.4'),
  texts: {
    nl: {
      title: 'Motivering ontbreekt',
      why: 'Wie niet slaagt, moet per onderdeel kunnen lezen waarom; ook wie in beroep gaat, heeft daar recht op.',
      fix: 'Laat de beoordelaar opschrijven wat hij zag, in de kolom Motivering.',
      unmet: ({ form, text, given }) =>
        `${named(form)}, rij "${named(text)}": bij ${listed(given, 'nl-NL')} hoort een motivering, en die ontbreekt.`,
      unclear: {},
    },
    en: {
      title: 'Motivation missing',
      why: 'Whoever fails must be able to read why, for each part; whoever appeals is entitled to it too.',
      fix: 'Have the assessor write down what was seen, in the column for the motivation.',
      unmet: ({ form, text, given }) =>
        `${named(form)}, row "${named(text)}": ${listed(given, 'en-GB')} needs a motivation, and there is none.`,
      unclear: {},
    },
  },
  examples: {
    unmet: { form: 'PVB1 1002', text: 'legt de voorwaarden uit', given: ['O'], cells: ['L53'] },
  },
  judge,
};

/** One finding per row; where a motivation is asked once per work process, one for the first row there that needs it. */
function judge(book: ExamBook): readonly Verdict[] {
  return ratedForms(book).flatMap((form) => (form.isVoid ? [] : judgeForm(form)));
}

function judgeForm(form: RatedForm): readonly Verdict[] {
  const { exam, settings } = form;
  const byAssessor = form.raters.map((assessor) => ({ assessor, ...assessedForm(form, exam, settings, assessor) }));
  const asked = new Set<string>();
  return form.criteria.flatMap((row, index) => {
    const open = byAssessor.flatMap(({ assessor, rows }) => {
      if (rows[index]?.lacksMotivation !== true) return [];
      const part = JSON.stringify([row.workProcess, assessor]);
      if (settings.motivationPer === 'work-process' && asked.has(part)) return [];
      asked.add(part);
      return row.ratings.find((rating) => rating.assessor === assessor) ?? [];
    });
    const [first] = open;
    if (first === undefined) return [];
    const data = {
      form: form.label,
      text: row.text,
      given: [...new Set(open.map(({ level }) => (level ?? '').trim().toUpperCase()))],
      cells: open.map(({ motivationCell }) => motivationCell),
    };
    return [unmet(rowSubject(form, row), cellOf(form, row, first.motivationCell), data)];
  });
}
