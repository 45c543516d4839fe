import type { Profile } from '../../../core/framework/framework';

/**
 * A qualification file as a reader found it, before it becomes items: texts are joined and repaired, what holds for one
 * profile only still stands beside what holds for all.
 */
export interface QualificationDraft {
  readonly title: string | null;
  readonly code: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly profiles: readonly Profile[];
  readonly coreTasks: readonly DraftCoreTask[];
}

export interface DraftCoreTask {
  readonly code: string;
  readonly title: string | null;
  readonly line: number | null;
  readonly complexity: readonly DraftText[];
  readonly responsibility: readonly DraftText[];
  readonly knowledge: readonly DraftText[];
  readonly workProcesses: readonly DraftWorkProcess[];
}

export interface DraftWorkProcess {
  readonly code: string;
  readonly title: string | null;
  readonly line: number | null;
  readonly description: readonly DraftText[];
  readonly result: readonly DraftText[];
  readonly behaviour: readonly DraftText[];
  readonly competencies: readonly DraftCompetency[];
}

export interface DraftText {
  /** The profile it is added for; null = it holds for all. */
  readonly profile: string | null;
  readonly text: string;
  readonly line: number | null;
}

export interface DraftCompetency {
  readonly profile: string | null;
  readonly letter: string | null;
  readonly name: string;
}

/** The profile a code belongs to: "P2-K1-W3" is P2's, "B1-K1" everybody's (null). */
export function profileOfCode(code: string): string | null {
  return /^P\d+/.exec(code)?.[0] ?? null;
}
