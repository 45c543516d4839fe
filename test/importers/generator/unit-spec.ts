import type { CoreTask } from './unit-parts';

/**
 * A certificate or elective as its author thinks of it, before anybody prints it: what the generators render as text
 * and what the importers must give back.
 */
export interface UnitSpec {
  readonly title: string;
  /** "C0103" or "K0262". */
  readonly code: string;
  /** As printed: "01-08-2024". */
  readonly validFrom: string;
  readonly studyLoad: number;
  readonly coreTasks: readonly CoreTask[];
}

export interface CertificateSpec extends UnitSpec {
  readonly dossier: { readonly title: string; readonly crebo: string };
  readonly qualifications: readonly {
    readonly title: string;
    readonly crebo: string;
    readonly level: number;
  }[];
  /** Codes of the qualification, core task by core task: the core task's own and those of its work processes. */
  readonly sources: readonly { readonly code: string; readonly workProcesses: readonly string[] }[];
}
