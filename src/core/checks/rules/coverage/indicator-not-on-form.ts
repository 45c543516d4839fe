import { isFixed } from '../../../exam/approval/fixed-instrument';
import type { AssessmentForm } from '../../../exam/assessment-form';
import type { CellPlace } from '../../../exam/cell-place';
import type { ExamBook } from '../../../exam/exam-book';
import type { FrameworkItem } from '../../../framework/framework';
import { itemNamed, referenceOf, rowsOf } from '../../../framework/structure';
import { coverablesOf, coveragePlace, examsCovering, formsOf, isKnowledgeExam, itemLabel } from '../../covering';
import { heOrIt, himOrIt, the } from '../../nouns/dutch';
import { capital } from '../../nouns/kind-nouns';
import type { RepairOffer } from '../../repair';
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
      fix: `Neem ${the(row)} op in het formulier of voeg ${himOrIt(row)} samen met een andere rij, of aanvaard de bevinding met een reden. Is het formulier vastgesteld of is er al op ingevuld, dan zet Dekkend er geen rijen bij: wie dat invulde, zag ze niet. Maak dan voor wie nog komt een nieuwe versie.`,
      unmet: ({ workProcess, text, forms }) =>
        `"${text}" (${subUnit.one} ${named(workProcess)}) staat op geen enkel formulier; ${heOrIt(row)} ontbreekt in ${listed(forms, 'nl-NL')}.`,
      unclear: {
        'no-indicators-in-dossier': ({ workProcess, forms }) =>
          `${capital(the(document))} noemt geen gedrag bij ${named(workProcess)} en ${listed(forms, 'nl-NL')} ${agreeing(forms, 'heeft', 'hebben')} er geen rij voor; bekijk zelf wat daar beoordeeld moet worden.`,
      },
      repair: {
        offer: ({ text, sheet, missing }) =>
          missing === 1
            ? `Zet "${text}" als rij op ${sheet}, op de plaats van ${the(document)}, met weging 1.`
            : `Zet alle ${missing} rijen die op ${sheet} ontbreken erop, ook deze, elk op de plaats van ${the(document)} en met weging 1.`,
        done: ({ text, sheet, missing }) =>
          missing === 1 ? `"${text}" staat als rij op ${sheet}.` : `${missing} rijen zijn op ${sheet} gezet.`,
      },
    }),
    en: ({ subUnit, row, document }) => ({
      title: `${capital(row.one)} on no form`,
      why: `The behaviour a ${document.one} lists is to be assessed. Merging rows is fine; leaving one out needs a reason that the committee records.`,
      fix: `Put the ${row.one} on the form or merge it with another row, or accept the finding with a reason. When the form is approved or filled in, Dekkend adds no rows to it: whoever filled it in did not see them. Make a new version then for whoever is still to come.`,
      unmet: ({ workProcess, text, forms }) =>
        `"${text}" (${subUnit.one} ${named(workProcess)}) is on no form; it is missing from ${listed(forms, 'en-GB')}.`,
      unclear: {
        'no-indicators-in-dossier': ({ workProcess, forms }) =>
          `The ${document.one} lists no behaviour for ${named(workProcess)} and ${listed(forms, 'en-GB')} ${agreeing(forms, 'has', 'have')} no row for it; see for yourself what must be assessed there.`,
      },
      repair: {
        offer: ({ text, sheet, missing }) =>
          missing === 1
            ? `Put "${text}" on ${sheet} as a row, in its place in the ${document.one}, with weight 1.`
            : `Put all ${missing} rows that ${sheet} lacks on it, this one too, each in its place in the ${document.one} and with weight 1.`,
        done: ({ text, sheet, missing }) =>
          missing === 1 ? `"${text}" is on ${sheet} as a row.` : `${missing} rows were put on ${sheet}.`,
      },
    }),
  },
  examples: {
    unmet: {
      workProcess: 'B1-K1-W1',
      forms: ['Beoordeling PVB1'],
      indicator: 'k1-w1-b',
      text: 'legt de voorwaarden uit',
    },
    'no-indicators-in-dossier': { workProcess: 'P1-K1-W1', forms: ['Beoordeling PVB2'] },
  },
  judge: (book) => {
    const onForms = new Set(book.forms.flatMap(({ criteria }) => criteria.flatMap(({ id, ids }) => [id, ...ids])));
    return coverablesOf(book.framework).flatMap((item) => judgeCovered(book, item, onForms));
  },
  repair: addMissingRows,
};

/**
 * All rows that a form lacks, on the first form where that is safe: it is not approved, nothing is filled in on it and it
 * was not copied for candidates, and rows come from items of their own, so that they can be taken away again.
 */
function addMissingRows(book: ExamBook, { verdict, subject }: Verdict): RepairOffer | null {
  const part = coverablesOf(book.framework).find(({ id }) =>
    rowsOf(book.framework, id).some((row) => row.id === subject),
  );
  if (verdict === 'unclear' || part === undefined) return null;
  const items = new Set(book.framework.items.map(({ id }) => id));
  for (const { exam } of examsCovering(book, part.id).filter((planned) => !isKnowledgeExam(planned))) {
    const [form] = formsOf(book, exam);
    const isCopied = book.candidateForms.some(({ examId }) => examId === exam.id);
    if (form === undefined || isFixed(book, exam) || isCopied || isBegun(form)) continue;
    const there = new Set(form.criteria.flatMap(({ id, ids }) => [id, ...ids]));
    const rows = exam.covers.flatMap((id) =>
      rowsOf(book.framework, id).flatMap((row) => (there.has(row.id) ? [] : row.id)),
    );
    if (!rows.every((id) => items.has(id))) continue;
    return {
      repair: { kind: 'add-rows', examId: exam.id, rows },
      data: { sheet: form.sheet, missing: rows.length },
    };
  }
  return null;
}

/** Whether somebody began to fill it in. */
function isBegun({ criteria, handedIn }: AssessmentForm): boolean {
  const isRated = ({ ratings, agreed }: AssessmentForm['criteria'][number]): boolean =>
    agreed !== null || ratings.some(({ level, motivation }) => level !== null || motivation !== null);
  return criteria.some(isRated) || handedIn.some((each) => each);
}

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
