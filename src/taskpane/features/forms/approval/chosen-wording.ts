import type { InstrumentView } from '../../../../app/approve/instrument-view';
import type { Diagnostic } from '../../../../core/diagnostics/diagnostic';
import { stop } from '../../../../core/exam/approval/approval-diagnostic';
import type { Wording } from '../../../../core/exam/approval/happenings';
import type { ContentRow } from '../../../../core/exam/form-content';
import { plain } from '../../../../core/exam/form-content';

/** Words of an approved form that were chosen to be put right. */
export type ChosenWording = Required<Wording>;

/** The text of a row, or its descriptor of a level, with the words there as new ones to begin with. */
export function wordingOf(row: ContentRow | undefined, level: string | null): ChosenWording {
  const before = level === null ? row?.text : row?.descriptors[level];
  return { row: row?.id ?? null, level, before: before ?? '', after: before ?? '' };
}

/** The text of the first row. */
export function firstWording({ standing }: InstrumentView): ChosenWording {
  return wordingOf(standing?.content.rows[0], null);
}

/** Why these new words cannot be recorded; undefined = they can. */
export function wordingProblem({ before, after }: ChosenWording, exam: string): Diagnostic | undefined {
  if (plain(after) === '') return stop('approval/words-missing', { exam });
  return plain(after) === plain(before) ? stop('approval/words-same', { exam }) : undefined;
}
