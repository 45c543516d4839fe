/** Learning units as their author thinks of them, before anybody prints them. */
export interface LearningUnitsSpec {
  readonly qualification: string;
  readonly dossier: string;
  readonly level: number;
  readonly crebos: { readonly qualification: string; readonly dossier: string | null; readonly domain: string | null };
  readonly units: readonly UnitSpec[];
  /** Does an overview of all units stand before them? Without it nothing tells the crebo numbers and what units refer to. */
  readonly hasOverview: boolean;
}

export interface UnitSpec {
  readonly title: string;
  /** Work processes that it refers to: code and title. */
  readonly references: readonly { readonly code: string; readonly title: string; readonly partial: boolean }[];
  /** "N.v.t." instead of references. */
  readonly isApplicable: boolean;
  readonly addition: string | null;
  /** null = it stands in the overview only. */
  readonly body: UnitBody | null;
}

export interface UnitBody {
  readonly activities: readonly ActivitySpec[];
  readonly knowledge: readonly GroupSpec[];
  readonly skills: readonly GroupSpec[];
  readonly competences: string;
}

export interface ActivitySpec {
  readonly title: string;
  readonly outcome: string;
  readonly rows: readonly RowSpec[];
}

export interface RowSpec {
  readonly text: string;
  /** Letters A–Y; may be none. */
  readonly competencies: readonly string[];
  readonly indicators: readonly string[];
}

/** Bullets below a heading; none = "• --". */
export interface GroupSpec {
  readonly heading: string;
  readonly texts: readonly string[];
}
