import type { SourceLine } from '../../../source-document';
import { withoutBullet } from '../../../text/bullets';
import { isNotApplicable } from '../assemble-framework';
import type { FoundCode } from './codes';
import { headingCode } from './codes';
import { isChapter } from './chapters';
import { competencySentence } from './competency-sentence';
import type { Label } from './labels';
import { distance, fold, labelOf } from './labels';

/** What the lines of the body are, each with its first line. */
export type BodyToken =
  | { readonly kind: 'heading'; readonly found: FoundCode; readonly title: string; readonly line: number }
  | { readonly kind: 'profile-heading'; readonly code: string; readonly title: string; readonly line: number }
  | { readonly kind: 'label'; readonly label: Label; readonly text: string; readonly line: number }
  | { readonly kind: 'addition'; readonly name: string; readonly line: number }
  | { readonly kind: 'not-applicable'; readonly line: number }
  | { readonly kind: 'competencies'; readonly text: string; readonly line: number }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly afterBlank: boolean;
      /** The first line of a page. */
      readonly startsPage: boolean;
      readonly line: number;
    };

/** Divides the body into tokens; every line with text is part of exactly one. */
export function bodyTokens(lines: readonly SourceLine[]): BodyToken[] {
  const tokens: BodyToken[] = [];
  let afterBlank = false;
  let pageBreak = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.text === '') {
      afterBlank = true;
      pageBreak = pageBreak || line.startsPage;
      continue;
    }
    const onNewPage = pageBreak || line.startsPage;
    const blank = afterBlank && !onNewPage;
    const addition = additionAt(lines, at);
    const sentence = addition === null ? competencySentence(lines, at) : null;
    if (addition !== null) {
      tokens.push({ kind: 'addition', name: addition.name, line: line.number });
      at += addition.lines - 1;
      if (addition.text !== '')
        tokens.push(...lineTokens({ ...line, text: addition.text, number: lines[at]?.number ?? line.number }, true));
    } else if (sentence !== null) {
      if (sentence.before !== '')
        tokens.push(...lineTokens({ ...line, text: sentence.before, startsPage: onNewPage }, blank));
      at += sentence.lines - 1;
      tokens.push({ kind: 'competencies', text: sentence.listed, line: lines[at]?.number ?? line.number });
    } else if (isChapter(line.text, blank || onNewPage, textAbove(tokens))) {
      tokens.push({ kind: 'label', label: 'ignored', text: line.text, line: line.number });
    } else {
      const below = isLoneMark(line.text) ? lines[at + 1] : undefined;
      const marked = below !== undefined && isPlainText(lines, at + 1);
      tokens.push(
        ...lineTokens(
          { ...line, text: marked ? `${line.text} ${below.text}` : line.text, startsPage: onNewPage },
          blank,
        ),
      );
      if (marked) at += 1;
    }
    afterBlank = false;
    pageBreak = false;
  }
  return tokens;
}

/** What the text above ends with, over a page break and the heading that repeats below it. */
function textAbove(tokens: readonly BodyToken[]): string {
  let at = tokens.length - 1;
  while (tokens[at]?.kind === 'heading') at -= 1;
  const last = tokens[at];
  return last?.kind === 'text' ? last.text : '';
}

/** A bullet that a scan left alone on its line, its text on the next. */
function isLoneMark(text: string): boolean {
  return text !== '' && withoutBullet(`${text} x`) === 'x';
}

function isPlainText(lines: readonly SourceLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (text === '' || isLoneMark(text) || isNotApplicable(text) || withoutBullet(text) !== null) return false;
  return labelOf(text) === null && headingCode(text) === null && additionAt(lines, at) === null;
}

function lineTokens({ text, number: line, startsPage }: SourceLine, afterBlank: boolean): BodyToken[] {
  const label = labelOf(text);
  if (label !== null) return [{ kind: 'label', label, text, line }];
  const level = /^mbo\s?[-–]?\s?niveau\s*:?\s*(\d)$/i.exec(text);
  if (level !== null) {
    return [
      { kind: 'label', label: 'level', text, line },
      { kind: 'text', text: level[1] ?? '', afterBlank: false, startsPage, line },
    ];
  }
  const heading = headingCode(text);
  if (heading !== null) return headingTokens(heading, line);
  const profile = /^(P\d{1,2})\s*[:.]?\s+(\p{Lu}.*)$/u.exec(text);
  if (profile !== null) return [{ kind: 'profile-heading', code: profile[1] ?? '', title: profile[2] ?? '', line }];
  if (isNotApplicable(text)) return [{ kind: 'not-applicable', line }];
  const labelled = /^(Complexiteit|Omschrijving|Resultaat|Gedrag)\s*:?\s+(De|Het|Een|Er)(\s.*)$/.exec(text);
  const glued = labelled === null ? null : labelOf(labelled[1] ?? '');
  if (labelled !== null && glued !== null) {
    return [
      { kind: 'label', label: glued, text: labelled[1] ?? '', line },
      { kind: 'text', text: `${labelled[2]}${labelled[3]}`, afterBlank: true, startsPage, line },
    ];
  }
  return [{ kind: 'text', text, afterBlank, startsPage, line }];
}

/** A heading, and the label that a scan put behind it on the same line. */
function headingTokens(
  { found, title }: { readonly found: FoundCode; readonly title: string },
  line: number,
): BodyToken[] {
  const glued = /^(.*\S)\s+(Omschrijving|Complexiteit)$/.exec(title);
  const label = glued === null ? null : labelOf(glued[2] ?? '');
  if (glued === null || label === null) return [{ kind: 'heading', found, title, line }];
  return [
    { kind: 'heading', found, title: glued[1] ?? '', line },
    { kind: 'label', label, text: glued[2] ?? '', line },
  ];
}

/** "Voor" with a space, or glued to a name; not the word "voorraad" at the start of a line. */
const additionOpening =
  /^[«"'.,\s]*(V[oc0éeó]{2}r(?:\s+\p{L}|(?=\p{Lu}))|VOOR\s|A[ao]nvullend\s+voor\s|AANVULLEND\s+VOOR\s)/u;

/** "Voor <name> geldt aanvullend: De <name> …" */
const addedBehind = /^[«"'.,\s]*v[oc0éeó]{2}r\s*(\S[^.;:]*?)\s*geld(?:t|en)\s*(?:ook\s*)?aanvullend\s*[:;]\s+(\S.*)$/iu;

/** How many lines the sentence "Voor … geldt aanvullend:" may be broken over. */
const additionLines = 3;

interface Addition {
  readonly name: string;
  readonly lines: number;
  /** What is added, where it stands behind the colon on the same line. */
  readonly text: string;
}

function additionAt(lines: readonly SourceLine[], at: number): Addition | null {
  if (!additionOpening.test(lines[at]?.text ?? '')) return null;
  let text = '';
  for (let count = 1; count <= additionLines; count += 1) {
    const line = lines[at + count - 1];
    if (line === undefined || line.text === '' || (count > 1 && additionOpening.test(line.text))) return null;
    text = `${text} ${line.text}`.trim();
    const name = additionName(text);
    if (name !== null) return { name, lines: count, text: '' };
    const [, named, added] = addedBehind.exec(text) ?? [];
    if (named !== undefined && added !== undefined) return { name: named, lines: count, text: added };
    if (/[.;:]$/.test(text)) return null;
  }
  return null;
}

/** The profile's name in "Voor <name> geldt aanvullend:", with the words glued or misread. */
function additionName(text: string): string | null {
  const clean =
    /^[«"'.,\s]*v[oc0éeó]{2}r\s*(\S.*?)\s*geld(?:t|en)\s*(?:ook\s*)?aanvullend\s*[:;.,]?$/iu.exec(text) ??
    /^[«"'.,\s]*a[ao]nvullend\s+voor\s+(\S.*?)(?:\s+geld(?:t|en))?\s*:$/iu.exec(text);
  if (clean !== null) return clean[1] ?? null;
  const bare = /^Voor\s+(P\s?\d{1,2}\s*[:–-]\s*\p{Lu}[^.;]*?)\s*:?$/u.exec(text);
  if (bare !== null) return bare[1] ?? null;
  const loose = /^[«"'.,\s]*v[oc0éeó]{2}r\s*(\S.*?)\s+(\S+\s?\S+)\s*[:;.,]$/iu.exec(text);
  const ending = fold(loose?.[2] ?? '');
  return loose !== null && distance(ending, 'geldtaanvullend', 3) <= 3 ? (loose[1] ?? null) : null;
}
