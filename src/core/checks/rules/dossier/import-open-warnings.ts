import type { Rule } from '../../rule';
import { practice } from '../../sources';
import { unmet } from '../../verdicts';
import { named } from '../../wording';

export const importOpenWarnings: Rule = {
  id: 'dossier/import-open-warnings',
  severity: 'info',
  source: practice('wat bij het inlezen niet zeker was, ziet een mens na voordat er examens op rusten'),
  texts: {
    nl: {
      title: 'Opmerkingen bij het inlezen staan nog open',
      why: 'Wat verkeerd is ingelezen, komt zo op formulieren en in de dekking terecht.',
      fix: 'Lees het document opnieuw in en zet bij elke opmerking recht wat er niet klopt, of accepteer deze bevinding met de reden waarom het klopt.',
      unmet: ({ warnings, file }) =>
        `Bij het inlezen van ${file === null ? 'het document' : named(file)} ${
          warnings === 1 ? 'bleef 1 opmerking' : `bleven ${named(warnings)} opmerkingen`
        } staan waar nog niemand naar heeft gekeken.`,
      unclear: {},
    },
    en: {
      title: 'Remarks of the import are still open',
      why: 'What was read wrongly ends up on forms and in the coverage like that.',
      fix: 'Read the document again and put right what each remark is about, or accept this finding with the reason why it is right.',
      unmet: ({ warnings, file }) =>
        `Reading ${file === null ? 'the document' : named(file)} left ${
          warnings === 1 ? '1 remark' : `${named(warnings)} remarks`
        } that nobody has looked at yet.`,
      unclear: {},
    },
  },
  examples: {
    unmet: { warnings: 3, file: null },
  },
  judge: ({ openImportWarnings, dossierSource, dossierTitle }) => {
    if (openImportWarnings <= 0) return [];
    const document = dossierSource?.document ?? null;
    const data = { warnings: openImportWarnings, file: document?.fileName ?? null };
    // Who accepted the remarks on one document has not seen those on the next.
    const subject = `${document?.hash.slice(0, 12) ?? ''}/${openImportWarnings}`;
    return [unmet(subject, dossierTitle ?? null, data)];
  },
};
