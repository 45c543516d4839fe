import type { ExamBook } from '../../../exam/exam-book';
import type { FrameworkItem, FrameworkKind } from '../../../framework/framework';
import { coverableOf, knowledgeOf, unitsOf } from '../../../framework/structure';
import { coveragePlace, examsCovering, isKnowledgeExam, naming } from '../../covering';
import { the } from '../../nouns/dutch';
import { capital } from '../../nouns/kind-nouns';
import type { Rule } from '../../rule';
import { practice } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { named } from '../../wording';

export const knowledgeNotExamined: Rule = {
  id: 'coverage/knowledge-not-examined',
  severity: 'info',
  source: practice('vakkennis en vaardigheden apart of geïntegreerd geëxamineerd'),
  texts: {
    nl: ({ unit, document }) => ({
      title: 'Kennis en vaardigheden niet geëxamineerd',
      why: `Vakkennis en vaardigheden horen bij ${the(unit)}. Zij mogen in een apart examen zitten of meegenomen worden in een praktijkexamen, maar dat moet wel ergens staan.`,
      fix: 'Neem kennis en vaardigheden op in de dekking van een examen, of leg in de instellingen vast dat zij geïntegreerd beoordeeld worden.',
      unmet: ({ code, title, items }) =>
        items === 1
          ? `Van ${unit.one} ${named(code, title)} zit het enige onderdeel van vakkennis en vaardigheden in geen examen.`
          : `Van ${unit.one} ${named(code, title)} zit geen van de ${items} onderdelen van vakkennis en vaardigheden in een examen.`,
      unclear: {
        'no-knowledge-in-dossier': () =>
          `${capital(the(document))} noemt nergens vakkennis en vaardigheden; kijk of die bij het inlezen zijn weggevallen.`,
      },
    }),
    en: ({ unit, document }) => ({
      title: 'Knowledge and skills not examined',
      why: `Knowledge and skills belong to the ${unit.one}. They may have an exam of their own or be assessed within a practical exam, but it must be written down somewhere.`,
      fix: 'Add knowledge and skills to the coverage of an exam, or record in the settings that they are assessed integrated.',
      unmet: ({ code, title, items }) =>
        items === 1
          ? `The only item of knowledge and skills of ${unit.one} ${named(code, title)} is in no exam.`
          : `None of the ${items} items of knowledge and skills of ${unit.one} ${named(code, title)} is in an exam.`,
      unclear: {
        'no-knowledge-in-dossier': () =>
          `The ${document.one} lists no knowledge and skills anywhere; see whether they were lost when it was read.`,
      },
    }),
  },
  examples: {
    unmet: { code: 'B1-K1', title: 'Verhuurt fietsen', items: 2 },
    'no-knowledge-in-dossier': {},
  },
  judge: (book) => {
    const units = unitsOf(book.framework);
    const known = units.filter((unit) => knowledgeOf(book.framework, unit.id).length > 0);
    if (units.length > 0 && known.length === 0 && listsKnowledge(book.framework.kind)) {
      return [unclear('no-knowledge-in-dossier', 'dossier', book.coverage.header, {})];
    }
    return known
      .filter((unit) => !isListed(book, unit) && !isIntegrated(book, unit))
      .map((unit) => {
        const items = knowledgeOf(book.framework, unit.id).length;
        return unmet(unit.id, coveragePlace(book, unit.id), { ...naming(unit), items });
      });
  },
};

/** Kinds of document that list knowledge and skills as a rule; that another kind has none says nothing. */
function listsKnowledge(kind: FrameworkKind): boolean {
  switch (kind) {
    case 'qualification-file':
    case 'learning-units':
    case 'addendum':
      return true;
    case 'certificate':
    case 'elective':
    case 'competence-profile':
    case 'case':
      return false;
  }
}

function isListed(book: ExamBook, unit: FrameworkItem): boolean {
  return knowledgeOf(book.framework, unit.id).some(({ id }) => examsCovering(book, id).length > 0);
}

/** Integrated needs something to be integrated in: a practical exam of this core task. */
function isIntegrated(book: ExamBook, unit: FrameworkItem): boolean {
  const exams = coverableOf(book.framework, unit).flatMap(({ id }) => examsCovering(book, id));
  return book.settings.knowledgeIntegrated && exams.some((planned) => !isKnowledgeExam(planned));
}
