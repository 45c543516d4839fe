import type { AssessmentForm, CellPlace, ExamBook } from '../../../exam/exam-book';
import { sameCode } from '../../../framework/same-code';
import type { FrameworkItem } from '../../../framework/framework';
import { rowsOf } from '../../../framework/structure';
import { coverablesOf, coveragePlace, examsCovering, formsOf, isKnowledgeExam, itemLabel } from '../../covering';
import type { Rule, Verdict } from '../../rule';
import { standard2012 } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { agreeing, listed, named } from '../../wording';

export const indicatorNotOnForm: Rule = {
  id: 'coverage/indicator-not-on-form',
  severity: 'warning',
  source: standard2012('1.4'),
  texts: {
    nl: {
      title: 'Indicator op geen formulier',
      why: 'Wat het dossier aan gedrag noemt, hoort beoordeeld te worden. Samenvoegen mag; weglaten vraagt om een reden die de commissie vastlegt.',
      fix: 'Neem de indicator op in het formulier of voeg hem samen met een andere rij, of aanvaard de bevinding met een reden.',
      unmet: ({ workProcess, text, forms }) =>
        `"${text}" (werkproces ${named(workProcess)}) staat op geen enkel formulier; hij ontbreekt in ${listed(forms, 'en')}.`,
      unclear: {
        'no-indicators-in-dossier': ({ workProcess, forms }) =>
          `Het dossier noemt geen gedrag bij ${named(workProcess)} en ${listed(forms, 'en')} ${agreeing(forms, 'heeft', 'hebben')} er geen rij voor; bekijk zelf wat daar beoordeeld moet worden.`,
      },
    },
    en: {
      title: 'Indicator on no form',
      why: 'The behaviour a dossier lists is to be assessed. Merging rows is fine; leaving one out needs a reason that the committee records.',
      fix: 'Put the indicator on the form or merge it with another row, or accept the finding with a reason.',
      unmet: ({ workProcess, text, forms }) =>
        `"${text}" (work process ${named(workProcess)}) is on no form; it is missing from ${listed(forms, 'and')}.`,
      unclear: {
        'no-indicators-in-dossier': ({ workProcess, forms }) =>
          `The dossier lists no behaviour for ${named(workProcess)} and ${listed(forms, 'and')} ${agreeing(forms, 'has', 'have')} no row for it; see for yourself what must be assessed there.`,
      },
    },
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
  if (indicators.length === 0 && !forms.some((form) => hasRowUnder(form, item))) {
    return [unclear('no-indicators-in-dossier', item.id, coveragePlace(book, item.id), data)];
  }
  return indicators
    .filter(({ id }) => !onForms.has(id))
    .map(({ id, text, title }) =>
      unmet(id, sectionPlace(first, item), { ...data, indicator: id, text: text ?? title ?? id }),
    );
}

function hasRowUnder(form: AssessmentForm, item: FrameworkItem): boolean {
  return form.criteria.some(({ workProcess }) => sameCode(workProcess, itemLabel(item)));
}

/** Where on the form the missing row belongs: the result cell of its work process, else the title. */
function sectionPlace(form: AssessmentForm, item: FrameworkItem): CellPlace {
  const cell = form.cells.workProcesses[itemLabel(item)];
  return cell === undefined ? form.title : { sheet: form.sheet, cell };
}
