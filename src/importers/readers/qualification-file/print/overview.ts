import type { PlacedText } from '../../../source-document';

/** What the overview at the front of a dossier says: every code of it, with its title as far as it can be told. */
export interface Overview {
  readonly coreTasks: readonly OverviewEntry[];
  /** Rows of the table of profiles. */
  readonly profiles: readonly ProfileRow[];
  /** Titles that could not be given to codes, because there are more or fewer of them than codes. */
  readonly unsettled: readonly { readonly codes: readonly string[]; readonly titles: readonly PlacedText[] }[];
}

export interface OverviewEntry {
  readonly code: string;
  readonly title: readonly PlacedText[];
  readonly line: number;
  readonly workProcesses: readonly Omit<OverviewEntry, 'workProcesses'>[];
}

export interface ProfileRow {
  readonly code: string;
  readonly title: readonly PlacedText[];
  readonly level: number | null;
  readonly line: number;
}
