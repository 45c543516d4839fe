/** What somebody types into one cell of the sound workbook: the cell is named by a finding or by a diagnostic. */
export interface Typed {
  readonly sheet: string;
  readonly cell: string;
  /** A number, or a text; "" empties the cell. */
  readonly values: readonly (string | number)[];
  /** Rule or code that must name the cell. */
  readonly told: string;
  /** Where it is told instead, when that is another cell. */
  readonly at?: string;
}

/** Kinds of cells in which nothing typed can be a defect that the program could know, with the reason. */
export type Kind = readonly Typed[] | { readonly free: string };

const on =
  (sheet: string) =>
  (cell: string, told: string, ...values: Typed['values']): Typed => {
    return { sheet, cell, told, values };
  };
const [plan, matrix, form, copy] = ['Examenplan', 'Dekking', 'Beoordeling PVB1', 'PVB1 1002'].map(on);
const [knowledge, own] = ['Beoordeling KEX', 'KEX 1002'].map(on);
const [people, register, ratings] = ['Kandidaten', 'Register', 'Beoordelingen'].map(on);
const [approvals, settings, dossier] = ['Vaststelling', 'Instellingen', 'Dossier'].map(on);
if (!plan || !matrix || !form || !copy || !knowledge || !own) throw new Error('sheets');
if (!people || !register || !ratings || !approvals || !settings || !dossier) throw new Error('sheets');

const words = { free: 'words of a person' };
const shown = { free: 'shown by the program, read by nobody' };
const [unreadable, over, approved] = ['forms/cell-unreadable', 'forms/cell-typed-over', 'form/changed-after-approval'];
const [formula, setting] = ['form/formula-overwritten', 'forms/setting-unreadable'];

/** By kind of cell: "sheet column", for settings and heads of forms "sheet field". */
export const kinds: Readonly<Record<string, Kind>> = {
  'plan code': [plan('B6', 'forms/cell-empty', '')],
  'plan name': words,
  'plan form': [plan('D6', unreadable, 'iets', 3)],
  'plan link': { free: 'a link for people; the form is known by its hidden name' },
  'plan weight': [plan('F6', 'plan/weights-do-not-add-up', 'abc', -60, 0, 160)],
  'plan cutScore': [plan('G6', 'plan/cut-score-missing', 0.55, 'abc', -5, 100, '')],
  'plan cutScoreReason': [plan('H6', 'plan/cut-score-unjustified', '')],
  'plan assessors': [plan('I6', 'plan/too-few-assessors', 'twee', 0, 2.5, -1)],
  'plan requires': [plan('J6', 'coverage/exam-misses-required-core-task', 'B9-K9')],
  'plan essential': [plan('K6', 'coverage/work-process-not-examined', 'B9-K9-W9')],
  'plan status': [plan('L6', unreadable, 'onzin')],
  'plan version': [plan('M6', approved, '2.0')],
  'plan builtBy': words,
  'plan approvedBy': words,
  'plan approvedOn': [plan('P6', unreadable, '31 februari', '12-13-2026', 5, 'volgt')],
  'plan scale': [plan('Q6', unreadable, 'abc', 'O = onvoldoende (0)')],
  'plan instructions': [{ ...plan('R6', 'form/outdated', ''), at: 'Beoordeling PVB1!B2' }],
  'coverage code': [matrix('B9', 'coverage/unknown-code', 'B1-K1-W9')],
  'coverage item': words,
  'coverage exam': [
    matrix('E9', 'forms/mark-denies', 'nee', 0, '-', 'n.v.t.'),
    matrix('E9', 'forms/mark-unclear', 'misschien', 'deels', 7, 'nog niet'),
    matrix('E5', 'plan/unknown-exam', 'PVB9'),
  ],
  'coverage count': [matrix('I9', formula, 5, ''), matrix('I16', formula, 1)],
  'coverage coverage': [matrix('J9', formula, 'niet gedekt'), matrix('J8', formula, '2 van 2', '')],
  'coverage covered': [matrix('M9', formula, 1, '')],
  'coverage unitCovered': [matrix('N8', formula, 2)],
  'coverage total': [matrix('O8', formula, 1)],
  'candidates number': [{ ...people('B5', 'candidates/number-twice', '1002'), at: 'Kandidaten!B6' }],
  'candidates name': words,
  'candidates startDate': [
    { ...people('D5', 'candidates/date-unreadable', '31 februari', '12-13-2026', 5, 2024), at: 'Kandidaten!B5' },
  ],
  'candidates cohort': words,
  'candidates crebo': [people('F5', 'dossier/expired', '12345')],
  'candidates group': words,
  'candidates meets': [people('H5', unreadable, 'misschien', 5)],
  'register candidate': [register('B5', over, '', '1002', '9999')],
  'register name': shown,
  'register exam': [register('D5', over, 'PVB9', 'PVB2', '')],
  'register coreTask': [register('E5', over, 'B9-K9', '')],
  'register attempt': [register('F5', over, 999, 'abc', '')],
  'register kind': [register('G5', over, 'onzin', '')],
  'register status': [register('H5', 'results/status-unknown', 'onzin')],
  'register date': [register('I5', 'results/date-unreadable', '31 februari', '12-13-2026', 5)],
  'register assessors': shown,
  'register outcome': [register('K5', 'result/mark-differs-from-levels', 'O', 'Q', '')],
  'register mark': [register('L5', 'result/mark-differs-from-levels', 9, 'abc')],
  'register counts': [register('M5', unreadable, 'onzin')],
  'register exemption': shown,
  'register remarks': words,
  'register state': [register('P5', unreadable, 'onzin')],
  'register adoptedOn': [register('Q5', 'results/date-unreadable', '31 februari', 5)],
  'register adoptedBy': words,
  'ratings candidate': [ratings('B8', over, '', '1002', '9999')],
  'ratings name': shown,
  'ratings exam': [ratings('D8', over, 'PVB9')],
  'ratings attempt': [ratings('E8', over, 'abc', 2)],
  'ratings kind': [ratings('F8', over, 'onzin')],
  'ratings workProcess': shown,
  'ratings text': shown,
  'ratings level': [ratings('I8', 'rating/invalid-level', 'Q', 1)],
  'ratings motivation': [ratings('J9', 'rating/motivation-missing', '')],
  'ratings agreed': [ratings('M8', 'rating/invalid-level', 'Q')],
  'ratings agreedMotivation': words,
  'ratings maximum': shown,
  'ratings achieved': [ratings('P12', unreadable, 'abc', -1, 11)],
  'ratings remark': words,
  'approvals on': [approvals('B5', over, '31 februari', '', 5)],
  'approvals exam': { free: 'a code that the exam may have had before' },
  'approvals version': [approvals('D5', over, '9.9', '')],
  'approvals what': [approvals('E5', over, 'onzin', '')],
  'approvals by': [approvals('F5', over, 'Iemand anders', '')],
  'approvals builtBy': [approvals('G5', over, 'Iemand anders', '')],
  'approvals route': shown,
  'approvals where': shown,
  'approvals before': shown,
  'approvals after': shown,
  'exemptions candidate': [
    { ...on('Vrijstellingen')('B5', 'results/core-task-unknown', '1001'), at: 'Vrijstellingen!C5' },
  ],
  'exemptions coreTask': [
    { ...on('Vrijstellingen')('C5', 'results/candidate-missing', 'B1-K1'), at: 'Vrijstellingen!B5' },
  ],
  'exemptions part': [
    { ...on('Vrijstellingen')('D5', 'results/candidate-missing', 'B1-K1-W1'), at: 'Vrijstellingen!B5' },
  ],
  'exemptions date': { free: 'without a candidate and a core task it is a note; with them see read-exemptions' },
  'exemptions ground': words,
  'form candidateNumber': [copy('D5', 'forms/cell-empty', ''), copy('D5', 'results/candidate-unknown', '9999')],
  'form candidateName': words,
  'form cohort': words,
  'form placement': words,
  'form time': words,
  'form adaptation': words,
  'form date': [copy('D9', 'forms/cell-empty', ''), copy('D9', unreadable, '31 februari', '12-13-2026', 5)],
  'form attempt': [copy('D11', unreadable, 'abc', 0)],
  'form attemptKind': [copy('D12', unreadable, 'onzin')],
  'form sitting': [copy('D13', unreadable, 'onzin')],
  'form assessor': [copy('L5', 'forms/cell-empty', '')],
  'form role': words,
  'form independent': [copy('L7', unreadable, 'onzin')],
  'form outcome': [copy('D16', formula, 'V', '')],
  'form mark': [form('D17', formula, 7)],
  'form points': [form('D18', formula, 3)],
  'form maximum': [form('D19', formula, 3)],
  'form percentage': [form('L16', formula, 60)],
  'form cut': [form('L17', formula, 40)],
  'form unrated': [form('L18', formula, 0)],
  'form goodFrom': [form('L19', formula, 60)],
  'form row nr': shown,
  'form row indicator': [form('C52', approved, 'iets anders')],
  'form row descriptor': [form('D52', 'form/level-descriptor-missing', '')],
  'form row evidence': words,
  'form row critical': [form('H52', approved, 'misschien')],
  'form row weight': [form('I52', 'forms/weight-odd', 'abc', -1, 0, '')],
  'form row share': [form('J52', formula, 1)],
  'form row level': [copy('K52', 'rating/invalid-level', 'Q', 1)],
  'form row motivation': words,
  'form row agreed': [copy('O52', 'rating/invalid-level', 'Q')],
  'form row agreedMotivation': words,
  'form row attention': [form('Q52', formula, 'klaar')],
  'knowledge row nr': shown,
  'knowledge row indicator': [knowledge('C43', approved, 'iets anders')],
  'knowledge row questions': [knowledge('D43', approved, 'abc', -5, 0, '')],
  'knowledge row pointsEach': [{ ...knowledge('E43', approved, 'abc', -2, ''), at: 'Beoordeling KEX!D43' }],
  'knowledge row maximum': [knowledge('F43', formula, 20)],
  'knowledge row achieved': [own('G43', 'rating/incomplete', 'abc', ''), own('G43', unreadable, -1, 11)],
  'knowledge row remark': words,
  'knowledge row attention': [knowledge('I43', formula, 'klaar')],
  'settings scale': [settings('C5', setting, 'abc', '')],
  'settings minimumShare': [settings('C6', setting, 'abc', '', -1, 101, 0.5)],
  'settings minimumAssessors': [settings('C7', setting, 'twee', 0, '')],
  'settings ratingMode': [settings('C8', setting, 'onzin', '')],
  'settings scoring': [settings('C9', setting, 'onzin', '')],
  'dossier code': [{ ...dossier('C7', 'coverage/unknown-code', '', 'iets'), at: 'Dekking!B8' }],
};
