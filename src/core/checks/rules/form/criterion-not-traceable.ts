import { formKey } from '../../form-key';
import type { Rule } from '../../rule';
import { standard2012 } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { counted } from '../../wording';

export const criterionNotTraceable: Rule = {
  id: 'form/criterion-not-traceable',
  severity: 'error',
  source: standard2012('1.4'),
  texts: {
    nl: {
      title: 'Rij niet herleidbaar tot het dossier',
      why: 'Een kandidaat mag alleen worden beoordeeld op wat het dossier vraagt; wie het formulier leest, moet elke rij daar kunnen terugvinden.',
      fix: 'Vervang de rij door een indicator uit het dossier, of merk haar aan als eigen rij van de school.',
      unmet: ({ sheet, text }) => `De rij "${text}" in ${sheet} is niet te herleiden tot het dossier.`,
      unclear: {
        'partly-traceable': ({ sheet, text, missing }) =>
          `De samengevoegde rij "${text}" in ${sheet} is maar voor een deel te herleiden; aantal indicatoren dat niet in het dossier staat: ${counted(missing)}.`,
      },
    },
    en: {
      title: 'Row cannot be traced to the dossier',
      why: 'A candidate may be assessed only on what the dossier asks; whoever reads the form must be able to find each row there.',
      fix: "Replace the row by an indicator of the dossier, or mark it as a row of the school's own.",
      unmet: ({ sheet, text }) => `The row "${text}" in ${sheet} cannot be traced to the dossier.`,
      unclear: {
        'partly-traceable': ({ sheet, text, missing }) =>
          `The merged row "${text}" in ${sheet} can be traced in part only; number of indicators that are not in the dossier: ${counted(missing)}.`,
      },
    },
  },
  judge: ({ framework, forms }) => {
    const known = new Set(framework.items.map(({ id }) => id));
    return forms.flatMap((form) =>
      form.criteria
        .filter(({ own }) => !own)
        .flatMap((row) => {
          const ids = row.ids.length > 0 ? row.ids : [row.id];
          const missing = ids.filter((id) => !known.has(id));
          if (missing.length === 0) return [];
          const data = { sheet: form.sheet, text: row.text, missing };
          const subject = `${formKey(form)} ${row.id}`;
          return missing.length < ids.length
            ? [unclear('partly-traceable', subject, row.place, data)]
            : [unmet(subject, row.place, data)];
        }),
    );
  },
};
