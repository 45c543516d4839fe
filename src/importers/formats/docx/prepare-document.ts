import { heldIn } from './drawings';
import type { IsHidden } from './hidden-words';
import type { ListPlace, Numbering } from './numbering';
import type { NoteNames } from './note-names';
import { placeHolder } from './place-holders';
import { readByMammoth } from './read-by-mammoth';
import { attributeOf, childOf, childrenOf, element, findAll, nameOf, setChildren, valueOf } from './xml-tree';
import type { XmlNode } from './xml-tree';

/** The list that bullets are put in, defined by `bulletNumbering`. */
const bulletList = '1';

/** A word/numbering.xml with bullets only: every number has become text by then. */
export const bulletNumbering =
  '<?xml version="1.0" encoding="UTF-8"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `<w:abstractNum w:abstractNumId="0">${Array.from(
    { length: 9 },
    (_none, level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="bullet"/></w:lvl>`,
  ).join('')}</w:abstractNum><w:num w:numId="${bulletList}"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/**
 * Elements that only wrap words: fields, the direction of writing, and links, whose addresses nobody reads here and which
 * mammoth refuses where the address is missing.
 */
const wrappers: ReadonlySet<string> = new Set(['w:fldSimple', 'w:dir', 'w:bdo', 'w:hyperlink']);

/**
 * Makes of the body of a Word document what mammoth reads without loss: the numbers that Word counts become words ("1.1"
 * is what people refer to), text boxes that only newer versions of Word know become ones that mammoth knows, hidden
 * words go, formulas become words, and tabs and breaks with unusual names become usual ones. Changes the tree.
 * @param notes identifiers of the notes that the file has, by the element that calls them; a call to no note is left out.
 * @param isHidden tells runs that Word does not show.
 */
export function prepareDocument(
  document: readonly XmlNode[],
  numbering: Numbering,
  placeOf: (properties: XmlNode | undefined) => ListPlace | null,
  notes: NoteNames,
  isHidden: IsHidden,
): void {
  for (const node of document) prepare(node, '');

  function prepare(node: XmlNode, around: string): void {
    const isParagraph = nameOf(node) === 'w:p';
    const style = isParagraph ? (valueOf(childOf(node, 'w:pPr'), 'w:pStyle') ?? '') : around;
    const children = childrenOf(node)
      .flatMap(inPlace)
      .filter((child) => !callsNothing(child) && !(nameOf(child) === 'w:r' && isHidden(child, style)));
    setChildren(node, children);
    for (const child of children) if (typeof child['#text'] !== 'string') prepare(child, style);
    if (isParagraph) {
      number(node);
      part(node);
    }
  }

  function callsNothing(node: XmlNode): boolean {
    const known = notes.get(nameOf(node));
    return known !== undefined && !known.has(attributeOf(node, 'w:id') ?? '');
  }

  /** A paragraph whose end was struck out goes on in the next one, as another word. */
  function part(paragraph: XmlNode): void {
    const properties = childOf(paragraph, 'w:pPr');
    if (properties !== undefined && isDeleted(properties))
      setChildren(paragraph, [...childrenOf(paragraph), wordsRun(' ')]);
  }

  function number(paragraph: XmlNode): void {
    const properties = childOf(paragraph, 'w:pPr');
    if (properties === undefined || isDeleted(properties)) return;
    const place = placeOf(properties);
    const label = place === null ? null : numbering.next(place);
    const others = childrenOf(properties).filter((child) => nameOf(child) !== 'w:numPr');
    const bullet = label?.kind === 'bullet' ? [bulletProperties(label.level)] : [];
    setChildren(properties, [...others, ...bullet]);
    if (label?.kind !== 'label') return;
    const parts = childrenOf(paragraph);
    const from = parts.indexOf(properties) + 1;
    const at = from + leadingBreaks(parts.slice(from));
    setChildren(paragraph, [...parts.slice(0, at), wordsRun(`${label.text} `), ...parts.slice(at)]);
  }
}

/** What stands in the place of a node. */
function inPlace(node: XmlNode): XmlNode[] {
  const name = nameOf(node);
  if (wrappers.has(name)) return childrenOf(node).flatMap(inPlace);
  switch (name) {
    case 'w:cr':
      return [element('w:br')];
    case 'w:ptab':
      return [element('w:tab')];
    case 'm:oMathPara':
    case 'm:oMath':
      return [wordsRun(formulaOf(node))];
    case 'mc:AlternateContent':
      return drawn(node, textBoxOf(childOf(node, 'mc:Fallback')) ?? textBoxOf(childOf(node, 'mc:Choice')));
    case 'w:drawing':
      return drawn(node, textBoxOf(node));
    case 'w:object':
    case 'w:pict': {
      const held = heldIn(node);
      return held === null ? [node] : [node, placeHolder(held)];
    }
    case 'w:altChunk':
      return [element('w:p', [placeHolder({ kind: 'inserted-file', relation: attributeOf(node, 'r:id') ?? '' })])];
    case 'w:subDoc':
      return [placeHolder({ kind: 'sub-document', relation: '' })];
    case 'w:tr':
      return [withEmptyCells(node)];
    default:
      return readByMammoth(node) ? [node] : childrenOf(node).flatMap(inPlace);
  }
}

/** The words of a drawing; where something in it has none that can be read, its place is kept. */
function drawn(node: XmlNode, box: XmlNode[] | null): XmlNode[] {
  const held = heldIn(node);
  if (held === null) return box ?? [node];
  return [...(box ?? []), placeHolder(held)];
}

/** A row may leave out the columns before its first cell; mammoth would put that cell in the first column. */
function withEmptyCells(row: XmlNode): XmlNode {
  const before = Number(valueOf(childOf(row, 'w:trPr'), 'w:gridBefore') ?? '0');
  const cells = Array.from({ length: Math.min(before, 60) || 0 }, () => element('w:tc', [element('w:p')]));
  return cells.length === 0 ? row : { ...row, 'w:tr': [...cells, ...childrenOf(row)] };
}

/** A run of words; `text` is not decoded, like all text of the tree. */
function wordsRun(text: string): XmlNode {
  return element('w:r', [element('w:t', [{ '#text': text }], { 'xml:space': 'preserve' })]);
}

/** A formula on one line, as somebody would type it: fractions with a stroke. Source: ECMA-376 part 1, 22.1. */
function formulaOf(node: XmlNode): string {
  if (typeof node['#text'] === 'string') return node['#text'];
  const inside = childrenOf(node).filter((child) => !/^(w|m):\w*Pr$/.test(nameOf(child)));
  return inside.map(formulaOf).join(nameOf(node) === 'm:f' ? '/' : '');
}

/** The words of the text boxes in a drawing, in the older form; null where there are none. */
function textBoxOf(drawing: XmlNode | undefined): XmlNode[] | null {
  if (drawing === undefined) return null;
  const boxes = findAll(childrenOf(drawing), 'w:txbxContent').filter((box) => findAll([box], 'w:t').length > 0);
  return boxes.length === 0 ? null : [element('w:pict', [element('v:textbox', boxes)])];
}

function bulletProperties(level: number): XmlNode {
  return element('w:numPr', [
    element('w:ilvl', [], { 'w:val': String(Math.min(level, 4)) }),
    element('w:numId', [], { 'w:val': bulletList }),
  ]);
}

/** A paragraph whose end was struck out under tracked changes goes on in the next one and has no number. */
function isDeleted(properties: XmlNode): boolean {
  return childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined;
}

function leadingBreaks(parts: readonly XmlNode[]): number {
  const first = parts.findIndex((part) => !endsPage(part));
  return first === -1 ? 0 : first;
}

/** Nothing but the end of a page, which comes before the number of what follows. */
function endsPage(run: XmlNode): boolean {
  const inside = childrenOf(run).filter((child) => nameOf(child) !== 'w:rPr');
  const breaks = inside.filter((child) => nameOf(child) === 'w:br' && attributeOf(child, 'w:type') === 'page');
  return nameOf(run) === 'w:r' && breaks.length > 0 && breaks.length === inside.length;
}
