import type { BookInput } from '../../../src/workbook/plan/create-book';
import { emptyExam } from '../../../src/core/exam/default-plan';
import type { Exam, Settings } from '../../../src/core/exam/exam-plan';
import { defaultSettings } from '../../../src/core/exam/settings';
import { dossier } from '../../core/fietsverhuur';

const decided = {
  cutScore: 50,
  cutScoreReason: 'Wie overal voldoende scoort, kan zelfstandig verhuren.',
  assessors: 2,
  instructions: 'Duur: twee uur.\nHulpmiddelen: eigen gereedschap.',
} as const;

/** PVB1 examines the base part in practice, KEX its knowledge, PVB2 the profile part. */
const exams: readonly Exam[] = [
  {
    ...emptyExam('e1'),
    ...decided,
    code: 'PVB1',
    name: 'Verhuren',
    form: 'proeve-van-bekwaamheid',
    covers: ['k1-w1', 'k1-w2'],
    weight: { 'B1-K1': 60 },
  },
  {
    ...emptyExam('e2'),
    ...decided,
    code: 'KEX',
    name: 'Kennis van verhuur',
    form: 'kennisexamen',
    covers: ['k1-kn1', 'k1-kn2'],
    weight: { 'B1-K1': 40 },
    cutScore: 55,
    cutScoreReason: 'Iets hoger dan de helft, omdat er gokkans is.',
  },
  {
    ...emptyExam('e3'),
    ...decided,
    code: 'PVB2',
    name: 'Adviseren',
    form: 'praktijkexamen',
    covers: ['p1k1-w1'],
  },
];

/** What a sound workbook begins with. @param settings other than the defaults. */
export function soundInput(settings: Partial<Settings> = {}): BookInput {
  return {
    framework: dossier,
    profile: 'P1',
    plan: { exams, settings: { ...defaultSettings, ...settings } },
    language: 'nl',
    openImportWarnings: 0,
  };
}
