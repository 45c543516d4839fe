/**
 * How sheets of ours are known again after people rename, reorder, copy, sort and insert: a defined name for the corner
 * cell, and in that cell a marker. The name wins, because a copied sheet has the marker too; the marker is there for
 * programs that lose names. Source: architecture.md, decision 6.
 */
export type SheetRole =
  | {
      readonly kind:
        | 'machine'
        | 'dossier'
        | 'plan'
        | 'settings'
        | 'coverage'
        | 'findings'
        | 'corrections'
        | 'candidates'
        | 'kept'
        | 'bank'
        | 'approvals'
        | 'agreement'
        | 'report'
        | 'diploma'
        | 'statistics'
        | CollectedRole;
    }
  /** `copy` tells forms of one exam apart: null is the exam's own, others are for a candidate each. */
  | { readonly kind: 'form'; readonly examId: string; readonly copy: string | null }
  /** An empty form of an exam to print and fill in by hand. */
  | { readonly kind: 'paper'; readonly examId: string }
  /** The form of an earlier version of an instrument, kept as it was: "1-0" is version 1.0. */
  | { readonly kind: 'version'; readonly examId: string; readonly version: string };

/** What collecting forms fills, and the exemptions that go with it. */
export type CollectedRole = 'ratings' | 'register' | 'conflicts' | 'exemptions';

export type SingleRole = Exclude<SheetRole['kind'], 'form' | 'paper' | 'version'>;

/** Version of the layout of our sheets; an older workbook is migrated, a newer one refused. */
export const formatVersion = 2;

const nameOfRole: Readonly<Record<SingleRole, string>> = {
  machine: 'Dekkend_Machine',
  dossier: 'Dekkend_Dossier',
  plan: 'Dekkend_Plan',
  settings: 'Dekkend_Settings',
  coverage: 'Dekkend_Coverage',
  findings: 'Dekkend_Findings',
  corrections: 'Dekkend_Corrections',
  bank: 'Dekkend_Bank',
  candidates: 'Dekkend_Candidates',
  kept: 'Dekkend_Kept',
  approvals: 'Dekkend_Approvals',
  agreement: 'Dekkend_Agreement',
  report: 'Dekkend_Report',
  diploma: 'Dekkend_Diploma',
  statistics: 'Dekkend_Statistics',
  ratings: 'Dekkend_Ratings',
  register: 'Dekkend_Register',
  conflicts: 'Dekkend_Conflicts',
  exemptions: 'Dekkend_Exemptions',
};

const formPrefix = 'Dekkend_Form_';
const paperPrefix = 'Dekkend_Paper_';
const versionPrefix = 'Dekkend_Version_';

/** The key of the sheet inside a WorkbookPlan, e.g. "coverage", "form:e1", "form:e1:c2". */
export function keyOfRole(role: SheetRole): string {
  if (role.kind === 'paper') return `paper:${role.examId}`;
  if (role.kind === 'version') return `version:${role.examId}:${role.version}`;
  if (role.kind !== 'form') return role.kind;
  return role.copy === null ? `form:${role.examId}` : `form:${role.examId}:${role.copy}`;
}

/** The content of the corner cell, e.g. "dekkend:form:e1". */
export function markerOfRole(role: SheetRole): string {
  return `dekkend:${keyOfRole(role)}`;
}

/** The workbook-wide defined name, e.g. "Dekkend_Form_e1", "Dekkend_Form_e1.c2"; "-" becomes "_", which ids do not have. */
export function definedNameOfRole(role: SheetRole): string {
  if (role.kind === 'paper') return paperPrefix + role.examId.replaceAll('-', '_');
  if (role.kind === 'version') return versionPrefix + `${role.examId}.${role.version}`.replaceAll('-', '_');
  if (role.kind !== 'form') return nameOfRole[role.kind];
  const ids = role.copy === null ? role.examId : `${role.examId}.${role.copy}`;
  return formPrefix + ids.replaceAll('-', '_');
}

/** Whether a defined name is one of ours; adapters read the sheets these names stand for. */
export function isOurName(name: string): boolean {
  return roleOfName(name) !== null;
}

/** The role a defined name stands for, ignoring case as Excel does; null = not ours. */
export function roleOfName(name: string): SheetRole | null {
  const wanted = name.toLowerCase();
  if (wanted.startsWith(formPrefix.toLowerCase())) {
    const [examId = '', copy = null] = wanted.slice(formPrefix.length).replaceAll('_', '-').split('.');
    return { kind: 'form', examId, copy };
  }
  if (wanted.startsWith(paperPrefix.toLowerCase())) {
    return { kind: 'paper', examId: wanted.slice(paperPrefix.length).replaceAll('_', '-') };
  }
  if (wanted.startsWith(versionPrefix.toLowerCase())) {
    const [examId = '', version] = wanted.slice(versionPrefix.length).replaceAll('_', '-').split('.');
    return version === undefined ? null : { kind: 'version', examId, version };
  }
  const single = singleRoles.find((kind) => nameOfRole[kind].toLowerCase() === wanted);
  return single === undefined ? null : { kind: single };
}

/** The role a corner cell tells; null = not a marker. */
export function roleOfMarker(value: unknown): SheetRole | null {
  const match =
    typeof value === 'string' ? /^dekkend:([a-z]+)(?::([a-z0-9-]+))?(?::([a-z0-9-]+))?$/.exec(value.trim()) : null;
  if (match === null) return null;
  const [, kind, examId, copy = null] = match;
  if (kind === 'form') return examId === undefined ? null : { kind, examId, copy };
  if (kind === 'paper') return examId === undefined ? null : { kind, examId };
  if (kind === 'version') return examId === undefined || copy === null ? null : { kind, examId, version: copy };
  const single = singleRoles.find((role) => role === kind);
  return single === undefined || examId !== undefined ? null : { kind: single };
}

const singleRoles = Object.keys(nameOfRole) as readonly SingleRole[];
