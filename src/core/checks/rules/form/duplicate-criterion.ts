import type { AssessmentForm, Criterion } from '../../../exam/assessment-form';
import { formKey } from '../../form-key';
import { capital } from '../../nouns/kind-nouns';
import type { Rule, Verdict } from '../../rule';
import { standard2012 } from '../../sources';
import { unclear, unmet } from '../../verdicts';

export const duplicateCriterion: Rule = {
  id: 'form/duplicate-criterion',
  severity: 'error',
  source: standard2012('1.4'),
  texts: {
    nl: ({ row: { one } }) => ({
      title: `${capital(one)} staat dubbel`,
      why: 'Wat twee keer op een formulier staat, telt dubbel en kan twee verschillende niveaus krijgen.',
      fix: 'Haal een van beide rijen weg.',
      unmet: ({ sheet, text, row, firstRow }) =>
        `"${text}" staat twee keer in ${sheet}: in cel ${firstRow} en nog eens in cel ${row}.`,
      unclear: {
        'same-text': ({ sheet, text, row, firstRow }) =>
          `In ${sheet} hebben cel ${firstRow} en cel ${row} dezelfde tekst "${text}", een ervan als eigen rij; is dat bedoeld?`,
      },
    }),
    en: ({ row: { one } }) => ({
      title: `${capital(one)} stands twice`,
      why: 'What is on a form twice counts double and can get two different levels.',
      fix: 'Take one of the two rows away.',
      unmet: ({ sheet, text, row, firstRow }) =>
        `"${text}" stands twice in ${sheet}: in cell ${firstRow} and again in cell ${row}.`,
      unclear: {
        'same-text': ({ sheet, text, row, firstRow }) =>
          `In ${sheet}, cells ${firstRow} and ${row} have the same text "${text}", one of them as a row of the school's own; is that meant?`,
      },
    }),
  },
  examples: {
    unmet: {
      sheet: 'Beoordeling PVB1',
      text: 'legt de voorwaarden uit',
      row: 'C54',
      firstRow: 'C53',
      indicators: ['k1-w1-b'],
    },
    'same-text': {
      sheet: 'Beoordeling PVB2',
      text: 'Houdt rekening met de conditie van de huurder.',
      row: 'C53',
      firstRow: 'C52',
      indicators: [],
    },
  },
  judge: ({ forms }) => forms.flatMap(judgeForm),
};

function judgeForm(form: AssessmentForm): readonly Verdict[] {
  const byId = new Map<string, Criterion>();
  const byText = new Map<string, Criterion>();
  return form.criteria.flatMap((row) => {
    const ids = [...new Set([row.id, ...row.ids])];
    const twice = ids.find((id) => byId.has(id));
    const text = plain(row.text);
    const sameId = twice === undefined ? undefined : byId.get(twice);
    const sameText = text === '' ? undefined : byText.get(text);
    for (const id of ids) if (!byId.has(id)) byId.set(id, row);
    if (!byText.has(text)) byText.set(text, row);

    const dataFrom = (first: Criterion) => ({
      sheet: form.sheet,
      text: row.text,
      row: row.place.cell,
      firstRow: first.place.cell,
      indicators: ids.filter((id) => first.id === id || first.ids.includes(id)),
    });
    const subject = `${formKey(form)} ${row.id}`;
    if (sameId !== undefined) return [unmet(subject, row.place, dataFrom(sameId))];
    if (sameText !== undefined && (row.own || sameText.own)) {
      return [unclear('same-text', subject, row.place, dataFrom(sameText))];
    }
    return [];
  });
}

/** Case, spaces and the final stop do not make another criterion. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim().replace(/[.;]$/, '');
}
