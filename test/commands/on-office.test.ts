import { bookOf } from '../../src/app/session/state';
import { functionNames } from '../../src/commands/controls';
import { createBook, planDossier } from '../../src/workbook/plan/create-book';
import type { OpenedExcel } from '../workbook/officejs/open-excel';
import { idOf, settled, typeIn } from '../workbook/officejs/watched-book';
import { bicycleInput } from '../workbook/plan/bicycle-rental';
import type { ExcelWithRibbon } from './excel-with-ribbon';
import { excelWithRibbon } from './excel-with-ribbon';

const stops: (() => Promise<void>)[] = [];

async function opened(...parameters: Parameters<typeof excelWithRibbon>): Promise<ExcelWithRibbon> {
  const excel = await excelWithRibbon(...parameters);
  stops.push(excel.stop);
  return excel;
}

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const allSets = ['DialogApi', 'RibbonApi', 'ContextMenuApi'];
const withExams = async ({ port }: OpenedExcel): Promise<void> => port.apply(createBook(bicycleInput, null).value);
const withDossier = async ({ port }: OpenedExcel): Promise<void> =>
  port.apply(planDossier(bicycleInput, await port.snapshot()).value);
const show = ({ excel }: OpenedExcel, sheet: string): void => excel.store.activateSheet(idOf(excel.store, sheet));
const isPaneShown = ({ excel }: OpenedExcel): boolean => excel.host.shell.paneState === 'Visible';
const said = ({ dialogs }: ExcelWithRibbon): string => dialogs.told.at(-1)?.sentences.join(' ') ?? 'nothing';

describe('with the pane closed', () => {
  test('Genereer makes exams and forms and says so in a window, and the pane stays closed until somebody asks', async () => {
    const excel = await opened(allSets, withDossier);
    await excel.press('generate');
    expect(excel.dialogs.opened).toEqual(['https://localhost/dialog.html']);
    expect(said(excel)).toMatch(
      /^Het examenplan en de dekkingsmatrix zijn gemaakt: \d examens\. \d formulieren gemaakt\.$/,
    );
    expect(bookOf(excel.session.getState())?.forms.length).toBeGreaterThan(0);
    expect(isPaneShown(excel)).toBe(false);
    excel.dialogs.answer('open');
    await settled();
    expect(isPaneShown(excel)).toBe(true);
    expect(excel.session.getState().screen).toBe('forms');
  });

  test('Controleer checks what somebody typed a moment ago, and tells it in the window that is still open', async () => {
    const excel = await opened(allSets, withExams);
    await excel.press('check');
    const before = said(excel);
    const form = bookOf(excel.session.getState())?.forms[0];
    typeIn(excel.excel.store, form?.sheet ?? '', form?.criteria[0]?.ratings[0]?.cell ?? '', 'zeer goed');
    await excel.press('check');
    expect(excel.dialogs.opened).toHaveLength(1);
    expect(excel.dialogs.told).toHaveLength(2);
    expect(said(excel)).not.toBe(before);
    expect(excel.dialogs.told[1]).toMatchObject({ title: 'Controle', tone: 'attention' });
  });

  test.each([
    ['generate', 'Er staat nog geen dossier in deze werkmap.'],
    ['assess', 'Er staat nog geen dossier in deze werkmap.'],
  ])('%s says in a workbook of somebody else why it cannot be done', async (name, sentence) => {
    const excel = await opened();
    await excel.press(name);
    expect(said(excel)).toContain(sentence);
    expect(isPaneShown(excel)).toBe(false);
  });

  test('Importeer and Rapport bring the pane to their step', async () => {
    const excel = await opened(allSets, withExams);
    for (const [name, screen] of [
      ['import', 'dossier'],
      ['report', 'report'],
    ] as const) {
      excel.excel.host.shell.setPane('Background');
      await excel.press(name);
      expect([isPaneShown(excel), excel.session.getState().screen]).toEqual([true, screen]);
    }
  });

  test('Beoordelaar opens the form that is in front, and on another sheet says where to go', async () => {
    const excel = await opened(allSets, withExams);
    const form = bookOf(excel.session.getState())?.forms[0]?.sheet ?? '';
    show(excel, 'Dekking');
    await excel.press('assess');
    expect(said(excel)).toContain('Ga naar een formulier');
    excel.dialogs.answer('close');
    show(excel, form);
    await excel.press('assess');
    expect(excel.session.getState()).toMatchObject({ screen: 'assess', assess: { sheet: form } });
    expect(isPaneShown(excel)).toBe(true);
  });

  test('"Waarom deze bevinding?" brings the pane to the cell that somebody is on', async () => {
    const excel = await opened(allSets, withExams);
    const { store } = excel.excel;
    store.select(idOf(store, 'Dekking'), { row: 4, column: 2, rowCount: 1, columnCount: 1 });
    await excel.press('explain');
    expect(excel.session.getState()).toMatchObject({
      screen: 'checks',
      findings: { asked: { sheet: 'Dekking', cell: 'C5' } },
    });
    expect(isPaneShown(excel)).toBe(true);
  });
});

describe('when something stands in the way', () => {
  test('typing in a cell is said in one sentence, and every button is given back', async () => {
    const excel = await opened(allSets, withExams);
    excel.excel.host.cellEditMode = true;
    for (const name of functionNames) await excel.press(name);
    expect(excel.dialogs.told.length).toBeGreaterThan(0);
    for (const notice of excel.dialogs.told) expect(notice).not.toBeNull();
    excel.excel.host.cellEditMode = false;
    await excel.press('check');
    expect(excel.dialogs.told.at(-1)?.title).toBe('Controle');
  });

  test.each([
    ['another window is open', (excel: ExcelWithRibbon) => (excel.dialogs.refuses = true), allSets],
    ['this Excel has no windows', () => undefined, ['RibbonApi']],
  ])('the pane says it where %s', async (_why, hinder, sets) => {
    const excel = await opened(sets);
    hinder(excel);
    await excel.press('check');
    expect(excel.session.getState().told).toEqual({ kind: 'refused', obstacle: 'no-dossier' });
    expect(isPaneShown(excel)).toBe(true);
    expect(excel.dialogs.told).toEqual([]);
  });

  test('the pane says it too when it is in sight, and no window opens', async () => {
    const excel = await opened();
    excel.excel.host.shell.setPane('Visible');
    await settled();
    await excel.press('generate');
    expect(excel.session.getState().told).toEqual({ kind: 'refused', obstacle: 'no-dossier' });
    expect(excel.dialogs.opened).toEqual([]);
  });

  test('the pane is opened on the outcome where even the words cannot be loaded', async () => {
    const excel = await opened(allSets, withExams, {}, () => Promise.reject(new Error('offline')));
    await excel.press('check');
    expect([isPaneShown(excel), excel.session.getState().screen]).toEqual([true, 'checks']);
  });

  test('a pane that Excel will not show is told with what Excel says of it', async () => {
    const excel = await opened(allSets, withExams);
    jest.spyOn(Office.addin, 'showAsTaskpane').mockRejectedValue(new Error('Not now.'));
    await excel.press('report');
    expect(said(excel)).toContain('Not now.');
  });

  test('a workbook that cannot be read is told with its own sentence', async () => {
    const excel = await opened(allSets, withExams);
    excel.excel.store.deleteSheet(idOf(excel.excel.store, 'Dekking'));
    await settled();
    await excel.press('generate');
    expect(said(excel)).toContain('Dekking');
    expect(excel.session.getState().screen).toBe('home');
  });
});

describe('which buttons can be pressed', () => {
  const enabled = ({ excel }: OpenedExcel): readonly string[] =>
    [...excel.host.shell.enabled].filter(([, isEnabled]) => isEnabled).map(([id]) => id);

  test('only those that make sense, told by their ids once and again only when something changed', async () => {
    const excel = await opened();
    await settled();
    expect(excel.ribbonUpdates).toEqual([
      {
        tabs: [
          {
            id: 'Dekkend.Tab',
            controls: [
              { id: 'Dekkend.Import', enabled: true },
              { id: 'Dekkend.Generate', enabled: false },
              { id: 'Dekkend.Check', enabled: false },
              { id: 'Dekkend.Assess', enabled: false },
              { id: 'Dekkend.Report', enabled: false },
            ],
          },
        ],
      },
    ]);
    expect(excel.menuUpdates).toEqual([{ controls: [{ id: 'Dekkend.Explain', enabled: false }] }]);
    await excel.session.refresh();
    await settled();
    expect(excel.ribbonUpdates).toHaveLength(1);
  });

  test('they follow the sheet that somebody brings to the front, and its name', async () => {
    const excel = await opened(allSets, withExams);
    const { store } = excel.excel;
    const form = bookOf(excel.session.getState())?.forms[0]?.sheet ?? '';
    expect(enabled(excel)).not.toContain('Dekkend.Assess');
    show(excel, form);
    await settled();
    await settled();
    expect(excel.ribbonUpdates.at(-1)?.tabs[0]?.controls).toEqual([{ id: 'Dekkend.Assess', enabled: true }]);
    store.updateSheet(idOf(store, form), { name: 'Anders genoemd' });
    await excel.session.refresh();
    await settled();
    expect(enabled(excel)).toContain('Dekkend.Assess');
    show(excel, 'Dekking');
    await settled();
    await settled();
    expect(enabled(excel)).not.toContain('Dekkend.Assess');
  });

  test('nothing is asked of an Excel that cannot', async () => {
    const excel = await opened(['DialogApi']);
    await settled();
    expect([excel.ribbonUpdates, excel.menuUpdates]).toEqual([[], []]);
  });
});
