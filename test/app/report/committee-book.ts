import type { CollectedForm, FormVersion } from '../../../src/core/exam/collect/collected';
import { versionOf } from '../../../src/core/exam/collect/version-of';
import { undecided } from '../../../src/core/exam/rubric-row';
import { emptyExam } from '../../../src/core/exam/default-plan';
import type { AssessmentForm } from '../../../src/core/exam/assessment-form';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { Exam } from '../../../src/core/exam/exam-plan';
import { defaultSettings } from '../../../src/core/exam/settings';
import { competencyNames } from '../../../src/core/framework/competencies';
import type { Framework, FrameworkItem } from '../../../src/core/framework/framework';
import { bookOf, changeForm } from '../../core/checks/sound-book';
import { competency, item } from '../../core/frameworks/item';

const tasks: Readonly<Record<string, readonly string[]>> = {
  'Verhuurt fietsen': ['Ontvangt de huurder', 'Geeft fietsen uit', 'Neemt fietsen in', 'Rekent af'],
  'Onderhoudt fietsen': ['Plakt banden', 'Stelt remmen en versnellingen af', 'Bestelt onderdelen bij de leverancier'],
  'Begeleidt groepen onderweg': ['Stelt een route voor', 'Rijdt voorop en houdt de groep bij elkaar'],
  'Organiseert het werk in de werkplaats': [
    'Maakt een planning voor de week en verdeelt het werk over de medewerkers en leerlingen',
    'Bewaakt de veiligheid',
    'Draagt het werk over aan de volgende ploeg',
    'Houdt de voorraad bij',
  ],
};
const deeds = [
  'luistert naar wat de ander nodig heeft en vraagt door tot het duidelijk is',
  'werkt volgens de afspraken',
  'controleert het eigen werk voordat een ander ermee verder gaat',
];

/** A dossier of the size that schools have: four core tasks, thirteen work processes, and what is known beside it. */
const largeDossier: Framework = {
  kind: 'qualification-file',
  title: 'Fietsverhuur, onderhoud en begeleiding',
  code: '99001',
  level: 4,
  validFrom: '2024-08-01',
  validUntil: '2032-07-31',
  profiles: [],
  competencies: [],
  mappings: [],
  items: Object.entries(tasks).flatMap(([title, parts], at): readonly FrameworkItem[] => {
    const task = `B1-K${at + 1}`;
    return [
      item(task, { type: 'core-task', code: task, title }),
      ...['huurvoorwaarden', 'banden'].map((text) =>
        item(`${task}-${text}`, { type: 'knowledge', parent: task, text: `heeft kennis van ${text}` }),
      ),
      ...parts.flatMap((name, index) => workProcess(task, name, index, at)),
    ];
  }),
};

function workProcess(task: string, title: string, index: number, at: number): readonly FrameworkItem[] {
  const code = `${task}-W${index + 1}`;
  const named = Object.entries(competencyNames).filter((_, place) => (place + index + at) % 5 === 0);
  return [
    item(code, {
      ...{ type: 'work-process', code, parent: task, title },
      competencies: named.map(([letter, name]) => competency(letter, name)),
    }),
    ...deeds.map((text, deed) => item(`${code}-${deed}`, { parent: code, text })),
  ];
}

/** Exams of the plan, in turn practical ones and one of knowledge; the last work process is in none of them. */
function plannedExams(count: number): readonly Exam[] {
  const parts = largeDossier.items.filter(({ type }) => type === 'work-process').slice(0, -1);
  const knowledge = largeDossier.items.filter(({ type }) => type === 'knowledge').map(({ id }) => id);
  const practical = Math.max(1, count - 1);
  const judged = Array.from({ length: practical }, (_, index): Exam => ({
    ...emptyExam(`e${index + 1}`),
    ...approvedExam,
    code: `PVB${index + 1}`,
    name: `Proeve ${index + 1} in de praktijk`,
    covers: parts.flatMap(({ id }, at) => (at % practical === index % parts.length ? [id] : [])),
    weight: index === 0 ? { 'B1-K1': 60, 'B1-K2': 40 } : null,
    ...(index === 1 ? { status: 'draft' as const, approvedBy: null, approvedOn: null } : {}),
  }));
  const written = { ...approvedExam, form: 'kennisexamen' as const, covers: knowledge, weight: 20 };
  return [...judged, { ...emptyExam('kex'), ...written, code: 'KEX', name: 'Kennis van verhuur en onderhoud' }];
}

const approvedExam = {
  ...{ cutScore: 55, cutScoreReason: 'Wie overal voldoende scoort, kan beginnen.', assessors: 2 },
  ...{ instructions: 'Twee uur.', status: 'approved' as const, builtBy: 'S. Wielinga', approvedBy: 'P. Ketting' },
  approvedOn: '2026-09-01',
} as const;

const places = ['Fietsenmakerij De Ketting, Deventer', 'Rijwielhuis Zutphen', 'Verhuur aan Zee'];
const people = ['N. Spaak', 'K. Trapper', 'L. Remmen', 'M. Binnenband-van der Velgen'];

/**
 * What a committee has at the end of a period: fourteen candidates with two assessors each, at three places, who did the
 * practical exams, some again; findings, a setting that deviates, an exam that is not approved and one that nobody did.
 */
export function committeeBook(exams = 4, candidates = 14): ExamBook {
  const settings = { ...defaultSettings, ratingMode: 'separate' as const, minimumAssessors: 2, goodFrom: 80 };
  const sound = { ...bookOf(plannedExams(exams), largeDossier), settings };
  const base = changeForm(sound, askingKnowledge, 'Beoordeling KEX');
  const versions = base.forms.flatMap((form): readonly FormVersion[] => {
    const planned = base.exams.find(({ exam }) => exam.id === form.examId);
    return planned === undefined ? [] : [versionOf(form, planned.exam, settings, largeDossier)];
  });
  const sat = base.forms.flatMap((form, index) => {
    const version = versions.find(({ exam }) => exam.id === form.examId);
    if (version === undefined || (index > 3 && index < exams - 1)) return [];
    return Array.from({ length: candidates }, (_, at) => at).flatMap((at) => sittings(form, version.id, at, index));
  });
  return {
    ...base,
    candidates: Array.from({ length: candidates }, (_, at) => ({
      ...{ number: `2026${101 + at}`, name: `Robin Fietser ${at + 1}`, startDate: '2024-08-01', cohort: '2024' },
      ...{ crebo: '99001', group: at % 2 === 0 ? 'V3A' : 'V3B' },
    })),
    collected: { forms: sat, versions, differences: [] },
    register: {
      exemptions: [],
      records: sat.flatMap(({ examId, candidate, attempt, kind }) =>
        examId === 'e1' ? [{ examId, candidate, attempt, kind, status: null, date: null, adopted }] : [],
      ),
    },
  };
}

const adopted = { on: '2026-11-02', by: 'Examencommissie', hash: '' };

/** The blueprint of the knowledge exam: five questions of two points on each subject. */
function askingKnowledge(form: AssessmentForm): Partial<AssessmentForm> {
  const { place } = form.title === null ? { place: { sheet: form.sheet, cell: 'A12' } } : { place: form.title };
  const topics = largeDossier.items.filter(({ type }) => type === 'knowledge');
  return {
    criteria: topics.map(({ id, text, parent }) => ({
      ...{ id, ids: [id], ...undecided, own: false, workProcess: parent ?? '', text: text ?? '', competencies: [] },
      ...{ ratings: [], agreedCell: null, agreedMotivation: null, agreed: null, place },
    })),
    questions: Object.fromEntries(topics.map(({ id }) => [id, { questions: 5, pointsEach: 2 }])),
  };
}

/** A candidate's first sitting, and a resit for whoever failed it. */
function sittings(form: AssessmentForm, version: string, at: number, exam: number): readonly CollectedForm[] {
  const fails = (at + exam) % 6 === 0;
  const sitting = (attempt: number, letters: string): CollectedForm => ({
    ...{ examId: form.examId, candidate: `2026${101 + at}`, attempt, name: `Robin Fietser ${at + 1}`, version },
    kind: attempt === 1 ? 'first' : 'resit',
    filled: form.sheet === 'Beoordeling KEX' ? pointsOn(form, at + attempt) : filledIn(form, letters, at),
  });
  return fails ? [sitting(1, 'OOV'), sitting(2, 'VVG')] : [sitting(1, at % 3 === 0 ? 'GVG' : 'VVG')];
}

function filledIn({ criteria }: AssessmentForm, letters: string, at: number): CollectedForm['filled'] {
  const levels = criteria.flatMap(({ id }, row) => {
    const level = letters[(row + at) % letters.length] ?? 'V';
    const second = (row * 5 + at) % 11 === 0 && level !== 'O' ? 'O' : level;
    return [
      [`level.1@${id}`, level] as const,
      [`level.2@${id}`, second] as const,
      ...(second === level ? [] : [[`agreed@${id}`, level] as const]),
      ...(level === 'O' ? [[`motivation.1@${id}`, motivation] as const] : []),
      ...(second === 'O' ? [[`motivation.2@${id}`, 'Deed dit pas na een vraag.'] as const] : []),
    ];
  });
  const [first, second] = [people[at % 2] ?? '', people[2 + (at % 3 === 0 ? 1 : 0)] ?? ''];
  const head = { 'assessor.1': first, 'assessor.2': second, placement: places[at % 5 === 0 ? 2 : at % 2] ?? '' };
  return { ...Object.fromEntries(levels), ...head, date: `2026-10-${String(5 + (at % 20)).padStart(2, '0')}` };
}

function pointsOn({ criteria }: AssessmentForm, at: number): CollectedForm['filled'] {
  const points = criteria.map(({ id }, row) => [`achieved@${id}`, String(4 + ((row + at) % 7))] as const);
  return { ...Object.fromEntries(points), 'assessor.1': people[0] ?? '', date: '2026-10-28' };
}

const motivation =
  'Vroeg pas na aandringen waarvoor de fiets nodig was, en vergat twee keer om de voorwaarden door te nemen voordat de huurder tekende.';
