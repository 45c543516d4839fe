/**
 * A qualification file as its author thinks of it, before anybody prints it: what the generator renders as text and
 * as SBB XML, and what the importers must give back. Profiles are indexes into `profiles`.
 */
export interface DossierSpec {
  readonly title: string;
  readonly crebo: string;
  readonly validFrom: string;
  readonly coreTasks: readonly CoreTaskSpec[];
  readonly profiles: readonly ProfileSpec[];
}

export interface ProfileSpec {
  readonly title: string;
  readonly level: number;
  readonly crebo: string;
  readonly coreTasks: readonly CoreTaskSpec[];
}

export interface CoreTaskSpec {
  readonly title: string;
  readonly complexity: Scoped<string>;
  readonly responsibility: Scoped<string>;
  readonly knowledge: Scoped<readonly string[]>;
  readonly workProcesses: readonly WorkProcessSpec[];
}

export interface WorkProcessSpec {
  readonly title: string;
  readonly description: Scoped<string>;
  readonly result: Scoped<string>;
  readonly behaviour: Scoped<readonly string[]>;
  /** Letters A–Y. */
  readonly competencies: Scoped<readonly string[]>;
}

/** What holds for everybody, and what is added for single profiles; an empty addition is printed as "N.v.t.". */
export interface Scoped<T> {
  readonly general: T;
  readonly added: readonly { readonly profile: number; readonly value: T }[];
}

/** The words a document uses for a person: "De medewerker balie". */
export function subjectOf(profile: ProfileSpec | null, dossier: DossierSpec): string {
  const name = profile === null ? dossier.title : profile.title;
  const small = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return profile === null ? `De beroepskracht ${small}` : `De ${small}`;
}
