import type { Exam, Settings } from '../../../core/exam/exam-plan';
import type { IssuedForm } from '../../../core/exam/issued-form';
import type { FrameworkItem } from '../../../core/framework/framework';

/** What the hidden sheet of a form that was handed out keeps: it has no sheets Dossier, Examenplan and Instellingen. */
export interface FormFacts {
  readonly issued: IssuedForm;
  /** What the form is about, and what that stands under; nothing else of the dossier. */
  readonly items: readonly FrameworkItem[];
  readonly exam: Exam;
  readonly settings: Settings;
}

/** Forms that were handed out before there were resits and re-marks say nothing of them. */
type Settled = Pick<IssuedForm, 'of' | 'carried' | 'exempt' | 'earlierAssessors'>;
type IssuedFacts = Omit<IssuedForm, keyof Settled> & Partial<Settled>;

const nothingSettled: Settled = { of: null, carried: [], exempt: [], earlierAssessors: [] };

export const formFactKeys: readonly (keyof FormFacts)[] = ['issued', 'items', 'exam', 'settings'];

/**
 * The facts from their JSON. @param whole the text of a fact by key.
 * @throws SyntaxError when one is gone or damaged.
 */
export function parseFormFacts(whole: (key: string) => string): FormFacts {
  // Written by draftMachine; people have no reason to touch a hidden sheet.
  return {
    issued: { ...nothingSettled, ...(JSON.parse(whole('issued')) as IssuedFacts) },
    items: JSON.parse(whole('items')) as readonly FrameworkItem[],
    exam: JSON.parse(whole('exam')) as Exam,
    settings: JSON.parse(whole('settings')) as Settings,
  };
}
