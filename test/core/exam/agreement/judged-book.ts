import type { CollectedForm, FormVersion } from '../../../../src/core/exam/collect/collected';
import { versionOf } from '../../../../src/core/exam/collect/version-of';
import type { AssessmentForm } from '../../../../src/core/exam/assessment-form';
import type { ExamBook } from '../../../../src/core/exam/exam-book';
import type { Settings } from '../../../../src/core/exam/exam-plan';
import type { AttemptKind, AttemptStatus } from '../../../../src/core/exam/results/attempt';
import { defaultSettings } from '../../../../src/core/exam/settings';
import { bookOf } from '../../checks/sound-book';

/** What two assessors gave on each row of PVB1, or of a part of it: "VV OV" is row 1 and row 2; "-" = nothing, "n" = NW. */
export interface Judged {
  readonly candidate: string;
  readonly levels: string;
  readonly attempt?: number;
  readonly kind?: AttemptKind;
  readonly status?: AttemptStatus;
  readonly names?: readonly (string | null)[];
}

const words: Readonly<Record<string, string | null>> = { '-': null, n: 'NW' };

/** The sound workbook with a form of PVB1 for each sitting on a sheet of its own. */
export function judgedOnSheets(sittings: readonly Judged[], settings: Partial<Settings> = {}): ExamBook {
  const book = { ...bookOf(), settings: { ...defaultSettings, ratingMode: 'separate' as const, ...settings } };
  return { ...book, candidateForms: sittings.map((sitting, index) => formFor(sitting, index, book)) };
}

/** The same, collected. */
export function judgedAndCollected(sittings: readonly Judged[], settings: Partial<Settings> = {}): ExamBook {
  const book = judgedOnSheets(sittings, settings);
  const version = versionOfFirst(book);
  const forms = sittings.map(({ candidate, attempt = 1, kind = 'first', ...sitting }): CollectedForm => {
    const { criteria } = formFor({ candidate, ...sitting }, 0, book);
    const levels = criteria.flatMap(({ id, ratings }) =>
      ratings.flatMap(({ assessor, level }) => (level === null ? [] : [[`level.${assessor}@${id}`, level] as const])),
    );
    const named = (sitting.names ?? []).flatMap((name, index) =>
      name === null ? [] : [[`assessor.${index + 1}`, name] as const],
    );
    const status = sitting.status === undefined ? [] : [['status', sitting.status] as const];
    const filled = Object.fromEntries([...levels, ...named, ...status]);
    return { examId: 'e1', candidate, attempt, kind, name: null, version: version.id, filled };
  });
  return { ...book, candidateForms: [], collected: { forms, versions: [version], differences: [] } };
}

export function versionOfFirst(book: ExamBook): FormVersion {
  const [form, planned] = [book.forms[0], book.exams[0]];
  if (form === undefined || planned === undefined) throw new Error('the sound workbook has PVB1');
  return versionOf(form, planned.exam, book.settings, book.framework);
}

function formFor(judged: Judged, index: number, book: ExamBook): AssessmentForm {
  const [form] = book.forms;
  if (form === undefined) throw new Error('the sound workbook has PVB1');
  const { candidate, levels, attempt = 1, kind = 'first', status = null, names = [null, null] } = judged;
  const rows = levels.split(' ');
  return {
    ...form,
    copy: `c${index}`,
    sheet: `PVB1 ${index}`,
    candidate: { number: candidate, name: null },
    attempt,
    kind,
    status,
    assessorNames: names,
    criteria: form.criteria.slice(0, rows.length).map((row, at) => ({
      ...row,
      ratings: [...(rows[at] ?? '')].map((letter, rater) => ({
        assessor: rater + 1,
        cell: `${'FHJ'[rater] ?? 'L'}${at + 12}`,
        motivationCell: `${'GIK'[rater] ?? 'M'}${at + 12}`,
        level: letter in words ? (words[letter] ?? null) : letter,
        motivation: null,
      })),
    })),
  };
}

/** One sitting each, of candidates c1, c2, …. */
export function candidatesWith(...levels: readonly string[]): readonly Judged[] {
  return levels.map((given, index) => ({ candidate: `c${index + 1}`, levels: given }));
}
