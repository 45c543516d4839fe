/** A competence profile as data: what a render prints and an import must give back. */
export interface ProfileSpec {
  readonly title: string;
  readonly variants: readonly { readonly title: string; readonly level: number | null }[];
  /** Number of the first area of tasks: the others may stand in another document. */
  readonly firstTaskArea: number;
  readonly taskAreas: readonly { readonly title: string; readonly tasks: readonly TaskSpec[] }[];
  readonly areas: readonly AreaSpec[];
}

export interface TaskSpec {
  readonly text: string;
  /** 0-based, at least one. */
  readonly variants: readonly number[];
}

export interface AreaSpec {
  readonly title: string;
  readonly competences: readonly CompetenceSpec[];
}

export interface CompetenceSpec {
  readonly title: string;
  readonly definition: string;
  readonly rows: readonly RowSpec[];
  readonly outcomes: readonly string[];
}

export interface RowSpec {
  readonly text: string;
  /** 0-based, ascending, at least one. */
  readonly variants: readonly number[];
  /** Which of the marks are "(x)". */
  readonly optional: readonly number[];
}
