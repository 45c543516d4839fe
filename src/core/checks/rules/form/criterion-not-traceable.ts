import { itemOf } from '../../../framework/structure';
import { formKey } from '../../form-key';
import { the } from '../../nouns/dutch';
import { a } from '../../nouns/english';
import type { Rule } from '../../rule';
import { standard2012 } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { counted } from '../../wording';

export const criterionNotTraceable: Rule = {
  id: 'form/criterion-not-traceable',
  severity: 'error',
  source: standard2012('1.4'),
  texts: {
    nl: ({ row, document }) => ({
      title: `Rij niet herleidbaar tot ${the(document)}`,
      why: `Een kandidaat mag alleen worden beoordeeld op wat ${the(document)} vraagt; wie het formulier leest, moet elke rij daar kunnen terugvinden.`,
      fix: `Vervang de rij door een ${row.one} uit ${the(document)}, of merk haar aan als eigen rij van de school.`,
      unmet: ({ sheet, text }) => `De rij "${text}" in ${sheet} is niet te herleiden tot ${the(document)}.`,
      unclear: {
        'partly-traceable': ({ sheet, text, missing }) =>
          `De samengevoegde rij "${text}" in ${sheet} is maar voor een deel te herleiden; aantal ${row.other} dat niet in ${the(document)} staat: ${counted(missing)}.`,
      },
    }),
    en: ({ row, document }) => ({
      title: `Row cannot be traced to the ${document.one}`,
      why: `A candidate may be assessed only on what the ${document.one} asks; whoever reads the form must be able to find each row there.`,
      fix: `Replace the row by ${a(row)} of the ${document.one}, or mark it as a row of the school's own.`,
      unmet: ({ sheet, text }) => `The row "${text}" in ${sheet} cannot be traced to the ${document.one}.`,
      unclear: {
        'partly-traceable': ({ sheet, text, missing }) =>
          `The merged row "${text}" in ${sheet} can be traced in part only; number of ${row.other} that are not in the ${document.one}: ${counted(missing)}.`,
      },
    }),
  },
  examples: {
    unmet: { sheet: 'Beoordeling PVB1', text: 'draagt een helm', missing: ['typed-c53'] },
    'partly-traceable': { sheet: 'Beoordeling PVB1', text: 'legt de voorwaarden uit', missing: ['weg'] },
  },
  judge: ({ framework, forms }) =>
    forms.flatMap((form) =>
      form.criteria
        .filter(({ own }) => !own)
        .flatMap((row) => {
          const ids = row.ids.length > 0 ? row.ids : [row.id];
          const missing = ids.filter((id) => itemOf(framework, id) === null);
          if (missing.length === 0) return [];
          const data = { sheet: form.sheet, text: row.text, missing };
          const subject = `${formKey(form)} ${row.id}`;
          return missing.length < ids.length
            ? [unclear('partly-traceable', subject, row.place, data)]
            : [unmet(subject, row.place, data)];
        }),
    ),
};
