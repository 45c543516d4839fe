export interface CoreTask {
  readonly title: string;
  readonly complexity: string;
  readonly responsibility: string;
  readonly knowledge: readonly string[];
  readonly workProcesses: readonly WorkProcess[];
  /** Sections of a work process that stand straight under a core task without any. */
  readonly own: Omit<WorkProcess, 'title'> | null;
}

export interface WorkProcess {
  readonly title: string;
  readonly description: string;
  readonly result: string;
  readonly behaviour: readonly string[];
  /** Letters A–Y. */
  readonly competencies: readonly string[];
}
