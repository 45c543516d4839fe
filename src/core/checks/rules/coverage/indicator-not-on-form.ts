import type { AssessmentForm, CellPlace, ExamBook } from '../../../exam/exam-book';
import type { FrameworkItem } from '../../../framework/framework';
import { itemNamed, referenceOf, rowsOf } from '../../../framework/structure';
import { coverablesOf, coveragePlace, examsCovering, formsOf, isKnowledgeExam, itemLabel } from '../../covering';
import { heOrIt, himOrIt, the } from '../../nouns/dutch';
import { capital } from '../../nouns/kind-nouns';
import type { Rule, Verdict } from '../../rule';
import { standard2012 } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { agreeing, listed, named } from '../../wording';

export const indicatorNotOnForm: Rule = {
  id: 'coverage/indicator-not-on-form',
  severity: 'warning',
  source: standard2012('1.4'),
  texts: {
    nl: ({ subUnit, row, document }) => ({
      title: `${capital(row.one)} op geen formulier`,
      why: `Wat ${the(document)} aan gedrag noemt, hoort beoordeeld te worden. Samenvoegen mag; weglaten vraagt om een reden die de commissie vastlegt.`,
      fix: `Neem ${the(row)} op in het formulier of voeg ${himOrIt(row)} samen met een andere rij, of aanvaard de bevinding met een reden.`,
      unmet: ({ workProcess, text, forms }) =>
        `"${text}" (${subUnit.one} ${named(workProcess)}) staat op geen enkel formulier; ${heOrIt(row)} ontbreekt in ${listed(forms, 'en')}.`,
      unclear: {
        'no-indicators-in-dossier': ({ workProcess, forms }) =>
          `${capital(the(document))} noemt geen gedrag bij ${named(workProcess)} en ${listed(forms, 'en')} ${agreeing(forms, 'heeft', 'hebben')} er geen rij voor; bekijk zelf wat daar beoordeeld moet worden.`,
      },
    }),
    en: ({ subUnit, row, document }) => ({
      title: `${capital(row.one)} on no form`,
      why: `The behaviour a ${document.one} lists is to be assessed. Merging rows is fine; leaving one out needs a reason that the committee records.`,
      fix: `Put the ${row.one} on the form or merge it with another row, or accept the finding with a reason.`,
      unmet: ({ workProcess, text, forms }) =>
        `"${text}" (${subUnit.one} ${named(workProcess)}) is on no form; it is missing from ${listed(forms, 'and')}.`,
      unclear: {
        'no-indicators-in-dossier': ({ workProcess, forms }) =>
          `The ${document.one} lists no behaviour for ${named(workProcess)} and ${listed(forms, 'and')} ${agreeing(forms, 'has', 'have')} no row for it; see for yourself what must be assessed there.`,
      },
    }),
  },
  judge: (book) => {
    const onForms = new Set(book.forms.flatMap(({ criteria }) => criteria.flatMap(({ id, ids }) => [id, ...ids])));
    return coverablesOf(book.framework).flatMap((item) => judgeCovered(book, item, onForms));
  },
};

function judgeCovered(book: ExamBook, item: FrameworkItem, onForms: ReadonlySet<string>): readonly Verdict[] {
  const exams = examsCovering(book, item.id).filter((planned) => !isKnowledgeExam(planned));
  const forms = exams.flatMap(({ exam }) => formsOf(book, exam));
  const [first] = forms;
  if (first === undefined) return [];
  const data = { workProcess: itemLabel(item), forms: forms.map(({ sheet }) => sheet) };
  const indicators = rowsOf(book.framework, item.id);
  if (indicators.length === 0 && !forms.some((form) => hasRowUnder(book, form, item))) {
    return [unclear('no-indicators-in-dossier', item.id, coveragePlace(book, item.id), data)];
  }
  return indicators
    .filter(({ id }) => !onForms.has(id))
    .map(({ id, text, title }) =>
      unmet(id, sectionPlace(book, first, item), { ...data, indicator: id, text: text ?? title ?? id }),
    );
}

function hasRowUnder({ framework }: ExamBook, form: AssessmentForm, item: FrameworkItem): boolean {
  return form.criteria.some(({ workProcess }) => itemNamed(framework, workProcess)?.id === item.id);
}

/** Where on the form the missing row belongs: the result cell of its work process, else the title. */
function sectionPlace({ framework }: ExamBook, form: AssessmentForm, item: FrameworkItem): CellPlace {
  const cell = form.cells.workProcesses[referenceOf(framework, item)];
  return cell === undefined ? form.title : { sheet: form.sheet, cell };
}
