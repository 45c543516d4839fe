import { contentOf } from '../../../core/exam/form-content';
import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { Exam } from '../../../core/exam/exam-plan';
import type { IssuedForm } from '../../../core/exam/issued-form';
import { bookIdOf } from '../../../core/exam/issued-form';
import type { EarlierJudgement } from '../../../core/exam/results/earlier-judgement';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { addSheets } from '../book/compose';
import { draftMachine } from '../dossier/machine-sheet';
import type { FormInput } from '../form/form-draft';
import { decisionsOf } from '../form/form-decisions';
import { frameFor, layOutForm } from '../form/form-sheet';
import { formatVersion } from '../identity';
import type { DraftSheet } from '../sheet/draft';
import { freeSheetName } from '../sheet-name';
import type { WorkbookPlan } from '../workbook-plan';
import { forCandidate } from './candidate-cells';
import { frameworkOnForm } from './items-on-form';
import { askedOn, settledOn } from './settled-on';

/**
 * For whom a form is, which attempt it is for, what is settled already, and on a re-mark how the attempt was judged
 * before; left out = nothing.
 */
export type Issue = Pick<IssuedForm, 'candidate' | 'attempt' | 'kind'> &
  Partial<Pick<IssuedForm, 'of' | 'carried' | 'exempt'>> & { readonly earlier?: EarlierJudgement };

/** Makes a workbook of its own, to be written into an empty one, for each candidate of one exam. */
export type FormIssuer = (issue: Issue) => { readonly issued: IssuedForm; readonly plan: WorkbookPlan };

/**
 * What hands out the form of one exam as the committee decided it. The form is laid out once, however many candidates
 * there are, but for whom parts of it are settled; each gets a workbook that holds nothing of another.
 * @param rater the only assessor who has columns on it; null = all of them.
 * @throws Error when the exam or its form is not in the book (the use case asks that first).
 */
export function formIssuer(book: ExamBook, examId: string, rater: number | null): FormIssuer {
  const { framework, profile, settings, language } = book;
  const exam = book.exams.find((planned) => planned.exam.id === examId)?.exam;
  const own = book.forms.find((each) => each.examId === examId);
  if (exam === undefined || own === undefined) throw new Error(`no form of ${examId}`);
  // It is laid out anew: what somebody changed in locked cells of the exam's own form does not come along.
  const form: AssessmentForm = { ...own, rules: [] };

  const texts = sheetTextsOf(language, framework.kind);
  const onForm = frameworkOnForm(framework, profile, exam, form);
  const input: FormInput = {
    exam,
    framework,
    profile,
    settings,
    decisions: decisionsOn(form, book),
    plan: null,
    rater,
    copy: null,
  };
  const name = freeSheetName(texts.sheetNames.form(exam.code || exam.name), []);
  const whole = { draft: layOutForm(input, texts, name), content: contentOf(form, exam, settings) };
  const from = { book: bookIdOf(framework, profile), examId, rater, of: null, carried: [], exempt: [] };
  return ({ earlier, ...issue }) => {
    const settled = settledOn(issue, form, framework);
    const asked = { ...input, ...(settled === null ? {} : { settled }), ...(earlier === undefined ? {} : { earlier }) };
    const draft = settled === null && earlier === undefined ? whole.draft : layOutForm(asked, texts, name);
    const content = settled === null ? whole.content : contentOf(askedOn(form, settled, framework), exam, settings);
    const issued: IssuedForm = { ...from, ...issue, content, earlierAssessors: earlier?.assessors ?? [] };
    const sheet = forCandidate(draft, frameFor(asked), issue, texts);
    const machine = machineFor(book, exam, issued, onForm, name);
    return { issued, plan: addSheets([sheet, machine], null, null, sheet) };
  };
}

/** What stands on the exam's own form. That somebody proposed a descriptor matters no more once it is handed out. */
function decisionsOn(form: AssessmentForm, { framework }: ExamBook): FormInput['decisions'] {
  const criteria = form.criteria.map((row) => ({ ...row, proposals: {} }));
  return decisionsOf({ ...form, criteria }, framework, form.instructions ?? '');
}

function machineFor(
  { profile, language, settings }: ExamBook,
  exam: Exam,
  issued: IssuedForm,
  { items, ...framework }: ExamBook['framework'],
  formSheet: string,
): DraftSheet {
  return draftMachine(
    {
      format: formatVersion,
      stage: 'form',
      language,
      profile,
      cohort: null,
      framework,
      foreignCodes: [],
      openImportWarnings: 0,
      accepted: [],
      source: null,
      longTexts: {},
      form: { issued, items, exam, settings },
    },
    freeSheetName('dekkend', [formSheet]),
  );
}
