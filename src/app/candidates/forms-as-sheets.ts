import type { CandidateFormsPlan } from '../../workbook/plan/candidates/plan-candidate-forms';
import { planCandidateForms } from '../../workbook/plan/candidates/plan-candidate-forms';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import { formsToIssue } from '../issue/forms-to-issue';
import { openPlanBook } from '../open-book';
import type { HandOut } from './candidate-use-cases';
import { chosenCandidates } from './chosen-candidates';

/** Forms as sheets beside the plan. @throws Refusal issue/… when a form is missing or not as the plan says. */
export async function formsAsSheets(snapshot: WorkbookSnapshot, handOut: HandOut): Promise<CandidateFormsPlan> {
  const { value: book } = openPlanBook(snapshot);
  const forms = await formsToIssue(book, snapshot, false, handOut.examIds);
  return planCandidateForms(
    book,
    snapshot,
    forms.map(({ exam }) => exam.id),
    chosenCandidates(book, handOut),
  );
}
