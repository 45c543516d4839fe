/** Which parts hang together, to know what goes with a sheet and what a sheet has that we would not write again. */
import type { Parts } from './package';
import { relationshipsOf, relationshipsPartOf } from './relationships';

/** Every part that can be reached from the package, relationship parts included. */
export function reachableParts(parts: Parts): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [''];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (reached.has(part)) continue;
    reached.add(part);
    if (parts.has(relationshipsPartOf(part))) reached.add(relationshipsPartOf(part));
    open.push(
      ...relationshipsOf(parts, part)
        .filter(({ external }) => !external)
        .map(({ target }) => target),
    );
  }
  return reached;
}

/** What a sheet of ours never has: somebody put it there and it would go with the sheet. */
const belongings: Readonly<Record<string, string>> = {
  drawing: 'drawing',
  comments: 'comments',
  threadedComment: 'comments',
  pivotTable: 'pivot-table',
  oleObject: 'embedded-object',
  control: 'control',
  ctrlProp: 'control',
  slicer: 'slicer',
  timeline: 'slicer',
  image: 'background',
};

/** The kinds of things on the sheet that belong to people: drawing (pictures, charts, shapes), comments, … Sorted. */
export function belongingsOf(parts: Parts, sheetPart: string): readonly string[] {
  const kinds = relationshipsOf(parts, sheetPart).flatMap(({ kind }) => belongings[kind] ?? []);
  return [...new Set(kinds)].sort();
}
