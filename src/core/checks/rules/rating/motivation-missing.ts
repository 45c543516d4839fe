import type { Criterion, ExamBook, Rating } from '../../../exam/exam-book';
import type { RatedForm } from '../../rated-forms';
import { cellOf, givenIn, judgeRows, ratingsOn, rowSubject } from '../../rated-rows';
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
        `${named(form)}, rij "${named(text)}": bij ${listed(given, 'en')} hoort een motivering, en die ontbreekt.`,
      unclear: {},
    },
    en: {
      title: 'Motivation missing',
      why: 'Whoever fails must be able to read why, for each part; whoever appeals is entitled to it too.',
      fix: 'Have the assessor write down what was seen, in the column for the motivation.',
      unmet: ({ form, text, given }) =>
        `${named(form)}, row "${named(text)}": ${listed(given, 'and')} needs a motivation, and there is none.`,
      unclear: {},
    },
  },
  judge,
};

/** One finding per row; where a motivation is asked once per work process, one for the first row there that needs it. */
function judge(book: ExamBook): readonly Verdict[] {
  const asked = new Set<string>();
  return judgeRows(book, (row, form) => {
    const lacking = ratingsOn(row, form).filter((rating) => lacksMotivation(rating, row, form));
    const open = lacking.filter(({ assessor }) => {
      if (form.settings.motivationPer === 'row') return true;
      const part = JSON.stringify([form.subject, row.workProcess, assessor]);
      const isFirst = !asked.has(part);
      asked.add(part);
      return isFirst;
    });
    const [first] = open;
    if (first === undefined) return null;
    const data = {
      form: form.label,
      text: row.text,
      given: [...new Set(open.map(({ level }) => (level ?? '').trim().toUpperCase()))],
      cells: open.map(({ motivationCell }) => motivationCell),
    };
    return unmet(rowSubject(form, row), cellOf(form, row, first.motivationCell), data);
  });
}

function lacksMotivation({ assessor, level, motivation }: Rating, row: Criterion, form: RatedForm): boolean {
  const { motivationFor, motivationPer } = form.settings;
  const code = (level ?? '').trim().toLowerCase();
  const isAsked =
    givenIn(level, form) === 'not-observed' || motivationFor.some((each) => each.trim().toLowerCase() === code);
  if (!isAsked || hasText(motivation)) return false;
  return (
    motivationPer === 'row' ||
    !form.criteria.some(
      (other) =>
        other.workProcess === row.workProcess &&
        other.ratings.some((rating) => rating.assessor === assessor && hasText(rating.motivation)),
    )
  );
}

function hasText(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}
