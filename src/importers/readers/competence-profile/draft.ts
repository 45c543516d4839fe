import type { Variant } from './variants';

/** A text of the profile with the variants it holds for. */
export interface DraftSentence {
  readonly text: string;
  /** Codes of variants; null = all. */
  readonly variants: readonly string[] | null;
  readonly line: number | null;
}

export interface DraftTaskArea {
  readonly code: string;
  readonly title: string;
  readonly line: number | null;
  readonly tasks: readonly DraftSentence[];
}

export interface DraftCompetence {
  readonly code: string;
  readonly title: string | null;
  readonly text: string | null;
  readonly line: number | null;
  readonly process: readonly DraftSentence[];
  readonly outcomes: readonly DraftSentence[];
}

export interface DraftCompetenceArea {
  readonly code: string;
  readonly title: string | null;
  readonly text: string | null;
  readonly line: number | null;
  readonly competences: readonly DraftCompetence[];
}

/** What the reader found, before ids, equal texts and the order of items. */
export interface ProfileDraft {
  readonly title: string | null;
  readonly variants: readonly Variant[];
  readonly taskAreas: readonly DraftTaskArea[];
  readonly competenceAreas: readonly DraftCompetenceArea[];
}
