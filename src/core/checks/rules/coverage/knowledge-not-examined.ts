import type { ExamBook } from '../../../exam/exam-book';
import type { FrameworkItem } from '../../../framework/framework';
import { coverableOf } from '../../../exam/default-plan';
import { knowledgeOf, unitsOf } from '../../../framework/structure';
import { coveragePlace, examsCovering, isKnowledgeExam } from '../../covering';
import type { Rule } from '../../rule';
import { practice } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { named } from '../../wording';

export const knowledgeNotExamined: Rule = {
  id: 'coverage/knowledge-not-examined',
  severity: 'info',
  source: practice('vakkennis en vaardigheden apart of geïntegreerd geëxamineerd'),
  texts: {
    nl: {
      title: 'Kennis en vaardigheden niet geëxamineerd',
      why: 'Vakkennis en vaardigheden horen bij de kerntaak. Zij mogen in een apart examen zitten of meegenomen worden in een praktijkexamen, maar dat moet wel ergens staan.',
      fix: 'Neem kennis en vaardigheden op in de dekking van een examen, of leg in de instellingen vast dat zij geïntegreerd beoordeeld worden.',
      unmet: ({ code, title, items }) =>
        `Van kerntaak ${named(code, title)} zit geen van de ${items} onderdelen van vakkennis en vaardigheden in een examen.`,
      unclear: {
        'no-knowledge-in-dossier': () =>
          'Het dossier noemt nergens vakkennis en vaardigheden; kijk of die bij het inlezen zijn weggevallen.',
      },
    },
    en: {
      title: 'Knowledge and skills not examined',
      why: 'Knowledge and skills belong to the core task. They may have an exam of their own or be assessed within a practical exam, but it must be written down somewhere.',
      fix: 'Add knowledge and skills to the coverage of an exam, or record in the settings that they are assessed integrated.',
      unmet: ({ code, title, items }) =>
        `None of the ${items} items of knowledge and skills of core task ${named(code, title)} is in an exam.`,
      unclear: {
        'no-knowledge-in-dossier': () =>
          'The dossier lists no knowledge and skills anywhere; see whether they were lost when it was read.',
      },
    },
  },
  judge: (book) => {
    const units = unitsOf(book.framework);
    const known = units.filter((unit) => knowledgeOf(book.framework, unit.id).length > 0);
    if (units.length > 0 && known.length === 0) {
      return [unclear('no-knowledge-in-dossier', 'dossier', book.coverage.header, {})];
    }
    return known
      .filter((unit) => !isListed(book, unit) && !isIntegrated(book, unit))
      .map((unit) => {
        const items = knowledgeOf(book.framework, unit.id).length;
        return unmet(unit.id, coveragePlace(book, unit.id), { code: unit.code, title: unit.title, items });
      });
  },
};

function isListed(book: ExamBook, unit: FrameworkItem): boolean {
  return knowledgeOf(book.framework, unit.id).some(({ id }) => examsCovering(book, id).length > 0);
}

/** Integrated needs something to be integrated in: a practical exam of this core task. */
function isIntegrated(book: ExamBook, unit: FrameworkItem): boolean {
  const exams = coverableOf(book.framework, unit).flatMap(({ id }) => examsCovering(book, id));
  return book.settings.knowledgeIntegrated && exams.some((planned) => !isKnowledgeExam(planned));
}
