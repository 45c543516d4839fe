/** Relationships between parts (ISO 29500-2, clause 6.5): which part a sheet, table or drawing is. */
import type { Parts } from './package';
import { textOf } from './package';
import { attributeList } from './xml-edit';
import { childrenOf, parseXml } from './xml';

export interface Relationship {
  readonly id: string;
  /** The last word of the type, e.g. "worksheet", "table". */
  readonly kind: string;
  /** Full part name; for an external one what the file says. */
  readonly target: string;
  readonly external: boolean;
}

export const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The part that holds the relationships of `part`; '' is the package itself. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part, none when it has none. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const bytes = parts.get(relationshipsPartOf(part));
  if (!bytes) return [];
  return childrenOf(parseXml(textOf(bytes)), 'Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      kind: (attributes['Type'] ?? '').split('/').pop() ?? '',
      target: external ? target : resolve(part, target),
      external,
    };
  });
}

interface NewRelationship {
  readonly id: string;
  readonly kind: string;
  /** Full part name. */
  readonly target: string;
}

/** A whole relationships part of `part`, all internal. */
export function relationshipsXml(part: string, relationships: readonly NewRelationship[]): string {
  const lines = relationships.map((relationship) => relationshipXml(part, relationship));
  return `${xmlDeclaration}<Relationships xmlns="${packageNamespace}">${lines.join('')}</Relationships>`;
}

/** One relationship from `part` to another part of the package. */
export function relationshipXml(part: string, relationship: NewRelationship): string {
  const type =
    relationship.kind === 'core-properties'
      ? `${packageNamespace}/metadata/core-properties`
      : `${relationshipNamespace}/${relationship.kind}`;
  return `<Relationship${attributeList({ Id: relationship.id, Type: type, Target: relativeTo(part, relationship.target) })}/>`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An id that none of these has. */
export function freeId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map((relationship) => relationship.id));
  let number = relationships.length + 1;
  while (taken.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function relativeTo(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
