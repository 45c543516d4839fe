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
        | 'bank';
    }
  /** `copy` tells forms of one exam apart: null is the exam's own, others are for a candidate each. */
  | { readonly kind: 'form'; readonly examId: string; readonly copy: string | null }
  /** An empty form of an exam to print and fill in by hand. */
  | { readonly kind: 'paper'; readonly examId: string };

export type SingleRole = Exclude<SheetRole['kind'], 'form' | 'paper'>;

/** Version of the layout of our sheets; an older workbook is migrated, a newer one refused. */
export const formatVersion = 1;

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
};

const formPrefix = 'Dekkend_Form_';
const paperPrefix = 'Dekkend_Paper_';

/** The key of the sheet inside a WorkbookPlan, e.g. "coverage", "form:e1", "form:e1:c2". */
export function keyOfRole(role: SheetRole): string {
  if (role.kind === 'paper') return `paper:${role.examId}`;
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
  const single = singleRoles.find((role) => role === kind);
  return single === undefined || examId !== undefined ? null : { kind: single };
}

const singleRoles = Object.keys(nameOfRole) as readonly SingleRole[];
