import type { BankFiles } from '../app/bank/bank-use-cases';
import type { CohortFiles } from '../app/cohort/cohort-use-cases';
import type { ReportFiles } from '../app/report/report-use-cases';
import type { FormFiles } from '../app/candidates/form-files';
import { liveUseCases } from '../app/live-use-cases';
import { createSession } from '../app/session/session';
import { associateCommands } from '../commands/associate-commands';
import { keepEnabled } from '../commands/keep-enabled';
import { officeHost } from '../commands/office-host';
import { excelWorkbook } from '../workbook/officejs/excel-workbook';
import { browserWorker as cohortWorker } from './cohort/browser-worker';
import { planInWorker } from './cohort/plan-in-worker';
import { browserStorage, startLanguage } from './language-choice';
import { fetchSample } from './product-files';
import { browserWorker } from './reading/browser-worker';
import { readInWorker } from './reading/read-in-worker';
import { saveFile, savesFiles } from './save-file';
import { renderOutside, renderPane } from './render';
import { browserWorker as reportingWorker } from './reporting/browser-worker';
import { makeInWorker } from './reporting/make-in-worker';
import type { Describe } from './shell/pane-context';
import { isDarkColour } from './shell/theme';

/**
 * The composition root of the page that is pane and ribbon at once: in Excel the workbook behind its port, the session on
 * it, the screens and the buttons; anywhere else a page that says what this is.
 */
async function start(): Promise<void> {
  const element = document.getElementById('pane');
  if (element === null) throw new Error('taskpane.html has no #pane');
  if (typeof Office === 'undefined') {
    renderOutside(element, navigator.language, false);
    return;
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    renderOutside(element, navigator.language, true);
    return;
  }
  const readFile = readInWorker(browserWorker);
  const workbook = excelWorkbook();
  const session = createSession(
    liveUseCases(workbook, { fetchSample, readFile }, formFiles, bankFiles, reportFiles, cohortFiles),
  );
  // Excel on the web gives no theme, whatever the type says.
  const colours: Office.OfficeTheme | undefined = Office.context.officeTheme;
  let language = startLanguage(Office.context.displayLanguage, browserStorage());
  const isDark = colours === undefined ? null : isDarkColour(colours.bodyBackgroundColor);
  const commands = officeHost(workbook.activeCell, window);
  associateCommands(commands, session, { manner: () => ({ language, isDark }), loadSentences });
  keepEnabled(commands, session);
  renderPane(element, session, loadSentences, {
    language,
    languageChosen: (chosen) => (language = chosen),
    colours: colours ?? null,
    savesFiles: savesFiles(String(Office.context.platform)),
  });
  await session.start();
}

/** Workbooks of their own are made and read back by the adapter for files, which is loaded when somebody asks for them. */
const formFiles: FormFiles = {
  newWorkbook: async () => (await import('../workbook/xlsx/xlsx-workbook')).openXlsx(null),
  openWorkbook: async (bytes) => (await import('../workbook/xlsx/xlsx-workbook')).openXlsx(bytes),
  zip: async (files) => (await import('../workbook/xlsx/package')).pack(files),
  save: saveFile,
};

/** A workbook with a bank is opened by the same adapter. */
const bankFiles: BankFiles = {
  openWorkbook: async (bytes) => (await import('../workbook/xlsx/xlsx-workbook')).openXlsx(bytes),
  save: saveFile,
};

/** Files of the report are made in a worker, which brings what makes them. */
const reportFiles: ReportFiles = { make: makeInWorker(reportingWorker), save: saveFile };

/** Last year's workbook is read back, and the new one planned, in a worker. */
const cohortFiles: CohortFiles = { plan: planInWorker(cohortWorker) };

/** Sentences for what can go wrong, in both languages. */
async function loadSentences(): Promise<Describe> {
  const { speak } = await import('../language/speak');
  return speak;
}

void start();
