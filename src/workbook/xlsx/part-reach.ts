/** Which parts hang together, to know what goes with a sheet and what a sheet has that we would not write again. */
import type { Parts } from './package';
import { textOf } from './package';
import { ownChartMark } from '../plan/own-chart';
import { relationshipsOf, relationshipsPartOf } from './relationships';
import type { XmlElement } from './xml';
import { parseXml } from './xml';

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
  const kinds = relationshipsOf(parts, sheetPart).flatMap(({ kind, target }) =>
    kind === 'drawing' && holdsOnlyOurs(parts, target) ? [] : (belongings[kind] ?? []),
  );
  return [...new Set(kinds)].sort();
}

/** Whether a drawing holds charts that we made and nothing of anybody else: we write it again with its sheet. */
function holdsOnlyOurs(parts: Parts, drawingPart: string): boolean {
  const bytes = parts.get(drawingPart);
  if (bytes === undefined) return false;
  const anchors = parseXml(textOf(bytes)).children;
  return anchors.every((anchor) => {
    const things = thingsIn(anchor);
    return things.length > 0 && things.every(({ name = '', title = '' }) => isOurs(name) || isOurs(title));
  });
}

const isOurs = (name: string): boolean => name.startsWith(ownChartMark);

/** The properties of the things in an anchor, those of groups too. */
function thingsIn(element: XmlElement): readonly XmlElement['attributes'][] {
  return [...(element.name === 'cNvPr' ? [element.attributes] : []), ...element.children.flatMap(thingsIn)];
}
