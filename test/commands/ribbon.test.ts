import { createSession } from '../../src/app/session/session';
import { associateRibbon, ribbonCommandIds } from '../../src/commands/ribbon';
import type { RibbonEvent } from '../../src/commands/ribbon';
import type { ExamBook } from '../../src/core/exam/exam-book';
import { bookWith, bookWithDossier, plan } from '../taskpane/example-book';
import { fakeWorkbook } from '../taskpane/fake-use-cases';

async function press(id: string, book: ExamBook | null, showPane = async (): Promise<void> => undefined) {
  const fake = fakeWorkbook(book);
  const session = createSession(fake.useCases);
  await session.refresh();
  const actions = new Map<string, (event: RibbonEvent) => void>();
  associateRibbon({ associate: (name, act) => actions.set(name, act), showPane }, session);
  await new Promise<void>((completed) => actions.get(id)?.({ completed }));
  return { screen: session.getState().screen, names: [...actions.keys()] };
}

test.each<[string, ExamBook | null, string]>([
  ['without a dossier', null, 'dossier'],
  ['with a dossier', bookWithDossier, 'exams'],
  ['with exams', bookWith(plan.exams, 0), 'forms'],
  ['with forms', bookWith(plan.exams, 2), 'forms'],
])('the button Genereer %s opens the step that can be made now', async (_when, book, screen) => {
  expect((await press('generate', book)).screen).toBe(screen);
});

test('the button Controleer opens the findings and reads the workbook anew', async () => {
  expect(await press('check', bookWith(plan.exams, 2))).toMatchObject({ screen: 'checks', names: ribbonCommandIds });
});

test('a button is freed even where Excel will not show the pane', async () => {
  const refused = await press('check', null, () => Promise.reject(new Error('a dialog is open')));
  expect(refused.screen).toBe('checks');
});
