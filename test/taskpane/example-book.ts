import { emptyRegister, nothingCollected } from '../../src/core/exam/collect/collected';
import { nothingFilledIn } from '../core/exam/nothing-filled-in';
import { undecided } from '../../src/core/exam/rubric-row';
import type { Finding } from '../../src/core/checks/rule';
import type { AssessmentForm } from '../../src/core/exam/assessment-form';
import type { ExamBook } from '../../src/core/exam/exam-book';
import type { Exam, ExamPlan } from '../../src/core/exam/exam-plan';
import { defaultPlan } from '../../src/core/exam/default-plan';
import { defaultSettings } from '../../src/core/exam/settings';
import { chooseProfile } from '../../src/core/framework/choose-profile';
import type { Framework, FrameworkItem, ItemType } from '../../src/core/framework/framework';
import { rowsOf } from '../../src/core/framework/structure';
import type { Reading, WordedFinding } from '../../src/app/session/use-cases';
import { inEachLanguage } from '../../src/language/language';

/** A small fictional dossier: two core tasks, five work processes of which one stands only in the overview, two profiles. */
export const framework: Framework = {
  kind: 'qualification-file',
  title: 'Fietsverhuur en -onderhoud',
  code: '99001',
  level: 3,
  validFrom: '2024-08-01',
  validUntil: '2029-07-31',
  profiles: [
    { code: 'P1', title: 'Medewerker fietsverhuur', level: 2, crebo: '99002', validUntil: null },
    {
      code: 'P2',
      title: 'Allround fietstechnicus en coördinator verhuurlocatie',
      level: 3,
      crebo: '99003',
      validUntil: null,
    },
  ],
  items: [
    item('k1', 'core-task', 'B1-K1', 'Verhuurt fietsen', null),
    item('k1w1', 'work-process', 'B1-K1-W1', 'Ontvangt de huurder', 'k1'),
    ...indicators('k1w1', 4),
    item('k1w2', 'work-process', 'B1-K1-W2', 'Stelt de fiets af op de huurder', 'k1'),
    ...indicators('k1w2', 5),
    item('k1w3', 'work-process', 'B1-K1-W3', 'Neemt de fiets weer in', 'k1'),
    ...indicators('k1w3', 3),
    item('v1', 'knowledge', null, null, 'k1', 'kent de huurvoorwaarden'),
    item('k2', 'core-task', 'P2-K1', 'Onderhoudt fietsen', null, null, ['P2']),
    item('k2w1', 'work-process', 'P2-K1-W1', 'Onderzoekt een klacht', 'k2', null, ['P2']),
    ...indicators('k2w1', 4, ['P2']),
    item('k2w2', 'work-process', 'P2-K1-W2', 'Vervangt onderdelen', 'k2', null, ['P2'], null),
  ],
  competencies: [],
  mappings: [],
};

function item(
  id: string,
  type: ItemType,
  code: string | null,
  title: string | null,
  parent: string | null,
  text: string | null = null,
  profiles: readonly string[] | null = null,
  result: string | null = type === 'work-process' ? 'Een tevreden huurder.' : null,
): FrameworkItem {
  return { id, type, code, title, text, result, parent, profiles, competencies: [], additions: [], line: 12 };
}

function indicators(
  parent: string,
  count: number,
  profiles: readonly string[] | null = null,
): readonly FrameworkItem[] {
  return Array.from({ length: count }, (_, index) =>
    item(`${parent}i${index}`, 'indicator', null, null, parent, `stelt een open vraag ${index + 1}`, profiles, null),
  );
}

export const reading: Reading = {
  fileName: 'fietsverhuur-en-onderhoud.txt',
  framework,
  document: {
    fileName: 'fietsverhuur-en-onderhoud.txt',
    hash: 'c0ffee',
    kind: framework.kind,
    code: framework.code,
    title: framework.title,
  },
  source: [
    { number: 14, page: null, text: 'P2-K1-W2: Leert beginners fietsen' },
    { number: 30, page: null, text: 'De fietsenmaker kan een klant' },
    { number: 31, page: null, text: 'beinvioeden om een helm te dragen' },
  ],
  diagnostics: [
    {
      code: 'import/text-repaired',
      severity: 'info',
      at: { line: 31 },
      data: { original: 'beinvioeden', text: 'beïnvloeden' },
    },
    { code: 'import/work-process-not-described', severity: 'warning', at: { line: 14 }, data: { code: 'P2-K1-W2' } },
    ...Array.from({ length: 11 }, (_, index) => ({
      code: 'import/text-repaired',
      severity: 'info' as const,
      at: { line: 40 + index },
      data: { original: 'coordineren', text: 'coördineren' },
    })),
  ],
};

const qualification = chooseProfile(framework, 'P2');

export const plan: ExamPlan = defaultPlan(qualification, {
  cutScoreReason: (cutScore) => `${cutScore} %`,
  instructions: 'Lees eerst de opdracht.',
  levelNames: {},
});

/** The workbook after the dossier was placed. */
export const bookWithDossier: ExamBook = {
  role: 'plan',
  issued: null,
  language: 'nl',
  formatVersion: 2,
  framework: qualification,
  profile: 'P2',
  foreignCodes: [],
  openImportWarnings: 1,
  settings: defaultSettings,
  exams: [],
  coverage: { sheet: 'Dekking', header: { sheet: 'Dekking', cell: 'B3' }, rows: [], columns: [] },
  forms: [],
  candidateForms: [],
  candidates: [],
  collected: nothingCollected,
  register: emptyRegister,
  instrumentHistory: [],
  ratingCells: null,
  registerCells: null,
  exemptionCells: [],
  acceptedFindings: [],
  sheets: { dossier: 'Dossier', plan: '', coverage: '', findings: null, candidates: null },
};

/** The workbook with these exams, and forms for as many of them. */
export function bookWith(exams: readonly Exam[], forms: number): ExamBook {
  return {
    ...bookWithDossier,
    sheets: { dossier: 'Dossier', plan: 'Examenplan', coverage: 'Dekking', findings: null, candidates: null },
    exams: exams.map((exam, index) => ({
      exam,
      place: { sheet: 'Examenplan', cell: `A${index + 5}` },
      cells: {},
      unreadable: {},
    })),
    forms: exams.slice(0, forms).map(formOf),
  };
}

function formOf(exam: Exam): AssessmentForm {
  const sheet = `Beoordeling ${exam.code}`;
  return {
    ...nothingFilledIn,
    examId: exam.id,
    sheet,
    datePlace: null,
    columns: {},
    levels: [],
    questions: {},
    instructions: exam.instructions,
    instructionsPlace: null,
    title: { sheet, cell: 'A1' },
    criteria: exam.covers.flatMap((id) =>
      rowsOf(qualification, id).map((row, index) => ({
        id: row.id,
        ids: [row.id],
        ...undecided,
        own: false,
        workProcess: 'B1-K1-W1',
        text: row.text ?? '',
        competencies: [],
        agreedMotivation: null,
        place: { sheet, cell: `B${index + 12}` },
        ratings: [],
        agreedCell: 'J12',
        agreed: null,
      })),
    ),
    cells: { points: 'C5', mark: 'C6', outcome: 'C7', coreTasks: {}, workProcesses: {} },
    resultCells: [],
  };
}

export const fullBook: ExamBook = bookWith(plan.exams, plan.exams.length);

/** A finding with words made for tests. */
function worded(
  finding: Partial<Finding> & Pick<Finding, 'rule' | 'subject'>,
  title: string,
  sentence: string,
): WordedFinding {
  const words = {
    title,
    sentence,
    why: 'Elke kerntaak van de kwalificatie krijgt een eigen uitslag.',
    fix: 'Zet in Dekking een stip bij een examen.',
    before: null,
  };
  return {
    finding: {
      kind: 'qualification-file',
      verdict: 'unmet',
      severity: 'error',
      place: { sheet: 'Dekking', cell: 'C7' },
      data: {},
      accepted: null,
      ...finding,
    },
    source: { reference: 'EKB art. 15', status: 'in-force', read: '2015-08' },
    words: inEachLanguage((language) => (language === 'nl' ? words : { ...words, title: `${title} (${language})` })),
    repair: null,
  };
}

export const findings: readonly WordedFinding[] = [
  worded(
    {
      rule: 'plan/cut-score-unjustified',
      subject: 'e1',
      severity: 'warning',
      place: { sheet: 'Examenplan', cell: 'F5' },
    },
    'Cesuur zonder onderbouwing',
    'PVB1 heeft een cesuur van 60 procent, maar geen onderbouwing.',
  ),
  worded(
    { rule: 'coverage/core-task-not-examined', subject: 'P2-K1' },
    'Kerntaak niet geëxamineerd',
    'Kerntaak P2-K1 "Onderhoudt fietsen" wordt in geen enkel examen beoordeeld.',
  ),
  ...['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7'].map((code, index) =>
    worded(
      { rule: 'coverage/work-process-not-examined', subject: code, place: { sheet: 'Dekking', cell: `C${index + 8}` } },
      'Werkproces niet geëxamineerd',
      `Werkproces P2-K1-${code} wordt in geen enkel examen beoordeeld.`,
    ),
  ),
  worded(
    { rule: 'dossier/expired', subject: 'dossier', severity: 'warning', verdict: 'unclear', place: null },
    'Dossier verlopen',
    'Het dossier noemt geen einde van de opleiding.',
  ),
  worded(
    {
      rule: 'coverage/knowledge-not-examined',
      subject: 'B1-K1',
      severity: 'info',
      accepted: { by: 'M. de Vries', reason: 'zit in het vaardighedenexamen', date: '2025-03-01' },
    },
    'Vakkennis niet geëxamineerd',
    'De vakkennis van B1-K1 staat in geen enkel examen.',
  ),
];
