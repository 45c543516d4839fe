import { onlyKnowledgeOf } from '../../../framework/structure';
import { coverablesOf, coveragePlace, examLabel, examsCovering, isKnowledgeExam, naming } from '../../covering';
import { thisOne, which } from '../../nouns/dutch';
import { a } from '../../nouns/english';
import { capital } from '../../nouns/kind-nouns';
import type { Rule } from '../../rule';
import { practice } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { listed, named } from '../../wording';

export const workProcessOnlyByKnowledgeExam: Rule = {
  id: 'coverage/work-process-only-by-knowledge-exam',
  severity: 'error',
  source: practice('gedrag is niet aan te tonen in een schriftelijke toets'),
  texts: {
    nl: ({ subUnit }) => ({
      title: `${capital(subUnit.one)} alleen in een kennisexamen`,
      why: `Gedrag is niet aan te tonen in een schriftelijke toets: een ${subUnit.one} ${which(subUnit)} alleen in een kennisexamen zit, is niet gedekt.`,
      fix: `Laat ook een examen waarin de kandidaat het werk laat zien ${thisOne(subUnit)} dekken, of verbeter de vorm van het examen in het examenplan.`,
      unmet: ({ code, title, exams }) =>
        `${capital(subUnit.one)} ${named(code, title)} wordt alleen getoetst met een kennisexamen: ${listed(exams, 'nl-NL')}.`,
      unclear: {
        'form-unreadable': ({ code, title, exams, found }) =>
          `${capital(subUnit.one)} ${named(code, title)} wordt getoetst in ${listed(exams, 'nl-NL')}, maar de vorm ${listed(found, 'nl-NL')} is onbekend; of dat meer is dan een kennisexamen, is niet te zien.`,
      },
    }),
    en: ({ subUnit }) => ({
      title: `${capital(subUnit.one)} in a knowledge exam only`,
      why: `Behaviour cannot be shown in a written test: ${a(subUnit)} that is in a knowledge exam only is not covered.`,
      fix: `Let an exam in which the candidate shows the work cover this ${subUnit.one} as well, or correct the form of the exam in the exam plan.`,
      unmet: ({ code, title, exams }) =>
        `${capital(subUnit.one)} ${named(code, title)} is assessed by a knowledge exam only: ${listed(exams, 'en-GB')}.`,
      unclear: {
        'form-unreadable': ({ code, title, exams, found }) =>
          `${capital(subUnit.one)} ${named(code, title)} is assessed in ${listed(exams, 'en-GB')}, but the form ${listed(found, 'en-GB')} is unknown; whether that is more than a knowledge exam cannot be seen.`,
      },
    }),
  },
  examples: {
    unmet: { code: 'B1-K1-W2', title: 'Geeft fietsen uit', exams: ['KEX'] },
    'form-unreadable': { code: 'P1-K1-W1', title: 'Stelt een route voor', exams: ['PVB2'], found: ['"route lopen"'] },
  },
  judge: (book) =>
    coverablesOf(book.framework).flatMap((item) => {
      const exams = examsCovering(book, item.id);
      const unreadable = exams.flatMap((planned) => planned.unreadable.form ?? []);
      // Where there is nothing but knowledge, a written test shows all there is to show.
      if (exams.length === 0 || onlyKnowledgeOf(book.framework, item.id).length > 0) return [];
      if (exams.some((planned) => !isKnowledgeExam(planned) && planned.unreadable.form === undefined)) return [];
      const place = coveragePlace(book, item.id);
      const data = { ...naming(item), exams: exams.map(({ exam }) => examLabel(exam)) };
      return unreadable.length === 0
        ? [unmet(item.id, place, data)]
        : [unclear('form-unreadable', item.id, place, { ...data, found: unreadable.map((text) => `"${text}"`) })];
    }),
};
