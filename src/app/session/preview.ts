import type { Diagnostic, Severity } from '../../core/diagnostics/diagnostic';
import { chooseProfile } from '../../core/framework/choose-profile';
import type { Framework, FrameworkItem, FrameworkKind, ItemType, Profile } from '../../core/framework/framework';
import type { ItemRole } from '../../core/framework/structure';
import { roleOf } from '../../core/framework/structure';

/** How many items of a type there are, and how many of them the document works out beyond naming them in its overview. */
export interface TypeCount {
  readonly type: ItemType;
  readonly total: number;
  /** null for types that an overview does not list (a row is its own text). */
  readonly workedOut: number | null;
}

export interface DiagnosticGroup {
  readonly severity: Severity;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a person should see of a document before it goes into the workbook. */
export interface DossierPreview {
  readonly kind: FrameworkKind;
  readonly title: string | null;
  /** The number of the document itself. */
  readonly code: string | null;
  /** That of the chosen profile. */
  readonly crebo: string | null;
  readonly level: number | null;
  readonly validUntil: string | null;
  readonly profile: Profile | null;
  /** In the order of the tree: units, sub-units, rows, knowledge, the rest. */
  readonly counts: readonly TypeCount[];
}

/**
 * @param profile the chosen profile's code; null = everything (nothing chosen yet).
 */
export function previewOf(framework: Framework, profile: string | null): DossierPreview {
  const chosen = framework.profiles.find(({ code }) => code === profile) ?? null;
  const part = chosen === null ? framework : chooseProfile(framework, chosen.code);
  const told = toldIn(part);
  return {
    kind: framework.kind,
    title: framework.title,
    code: framework.code,
    crebo: chosen?.crebo ?? null,
    level: chosen?.level ?? framework.level,
    validUntil: chosen?.validUntil ?? framework.validUntil,
    profile: chosen,
    counts: typesInOrder(part).map((type) => {
      const items = part.items.filter((item) => item.type === type);
      return {
        type,
        total: items.length,
        workedOut: isListedInOverview(part, type) ? items.filter(({ id }) => told.has(id)).length : null,
      };
    }),
  };
}

const worstFirst: readonly Severity[] = ['error', 'warning', 'info'];

/** Diagnostics by severity, worst first, each group in the order of the document; no empty groups. */
export function bySeverity(diagnostics: readonly Diagnostic[]): readonly DiagnosticGroup[] {
  return worstFirst
    .map((severity) => ({
      severity,
      diagnostics: diagnostics.filter((diagnostic) => diagnostic.severity === severity),
    }))
    .filter((group) => group.diagnostics.length > 0);
}

/** True when a person still has to say for which profile the workbook is. */
export function needsProfile(framework: Framework, profile: string | null): boolean {
  return framework.profiles.length > 0 && !framework.profiles.some(({ code }) => code === profile);
}

function typesInOrder(framework: Framework): readonly ItemType[] {
  const typesOf = (role: ItemRole | null): readonly ItemType[] =>
    framework.items.filter(({ id }) => role === null || roleOf(framework, id) === role).map(({ type }) => type);
  return [...new Set([...typesOf('unit'), ...typesOf('sub-unit'), ...typesOf('row'), ...typesOf(null)])];
}

function isListedInOverview(framework: Framework, type: ItemType): boolean {
  return framework.items.some((item) => {
    const role = item.type === type ? roleOf(framework, item.id) : null;
    return role === 'unit' || role === 'sub-unit';
  });
}

/**
 * Items that more is told of than their name: a text, a result, or something below them that is. "What stands only in the
 * overview is an item too, with text null" (contract of the command line, import).
 */
function toldIn(framework: Framework): ReadonlySet<string> {
  const byId = new Map(framework.items.map((item) => [item.id, item] as const));
  const told = new Set<string>();
  for (const item of framework.items) {
    const role = roleOf(framework, item.id);
    if (item.text === null && item.result === null && (role === 'unit' || role === 'sub-unit')) continue;
    for (let at: FrameworkItem | undefined = item; at !== undefined && !told.has(at.id); at = byId.get(at.parent ?? ''))
      told.add(at.id);
  }
  return told;
}
