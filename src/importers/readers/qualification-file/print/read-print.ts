import type { ImportDiagnostic } from '../../../import-diagnostic';
import { inLineOrder, notice } from '../../../import-diagnostic';
import type { SourceLine } from '../../../source-document';
import type { DocumentWords } from '../../../spelling/spelling';
import { textOf } from '../../../text/join-lines';
import { withoutStraySigns } from '../../../text/stray-signs';
import { documentWords, textTidier } from '../../../text/tidy-text';
import type { Reader } from '../../reader';
import { assembleFramework } from '../assemble-framework';
import type { BodyToken } from './body-tokens';
import { bodyWithoutFootnotes } from './body-without-footnotes';
import { findCodes, headingCode } from './codes';
import { draftOfBody } from './draft-of-body';
import { furnitureNotices } from './furniture-notices';
import type { Label } from './labels';
import { labelOf } from './labels';
import { nameProfiles } from './name-profiles';
import { profileRow } from './overview-lines';
import { withoutPageFurniture } from './page-furniture';
import { placeParts } from './place-parts';
import { readBody } from './read-body';
import { readOverview } from './read-overview';
import { splitParts } from './split-parts';
import { readTitlePage } from './title-page';

const sections: readonly Label[] = ['complexity', 'responsibility', 'knowledge', 'description', 'result', 'behaviour'];

/** How many different headings of the published document a text needs to be taken for one. */
const headingsNeeded = 3;

/** Reads the published document of a qualification file as text: typed, extracted, or scanned with all that brings. */
export const printReader: Reader = {
  recognises: (document) => {
    if (document.shape !== 'lines') return false;
    const found = new Set(document.lines.map(({ text }) => labelOf(text)).filter((label) => label !== null));
    return sections.filter((section) => found.has(section)).length >= headingsNeeded && !isOtherKind(document.lines);
  },
  read: async (document, spellings) =>
    readPrint(document.shape === 'lines' ? document.lines : [], await documentWords(spellings, document)),
};

/** Electives (D1-K1) and certificates (C1-K1) share the headings, not the structure. */
function isOtherKind(lines: readonly SourceLine[]): boolean {
  const kinds = new Set(lines.flatMap(({ text }) => findCodes(text).map(({ code }) => code.charAt(0))));
  return (kinds.has('C') || kinds.has('D')) && !kinds.has('B') && !kinds.has('P');
}

function readPrint(source: readonly SourceLine[], words: DocumentWords): ReturnType<typeof assembleFramework> {
  const { lines: all, diagnostics: strays } = words.typed
    ? { lines: source, diagnostics: [] }
    : withoutStraySigns(source);
  const lines = withoutPageFurniture(all);
  const {
    judge,
    repair: repairs,
    tidy,
  } = textTidier(
    lines.map(({ text }) => text),
    words,
  );

  const start = withPartLabels(lines, bodyStart(lines));
  const front = lines.slice(0, start);
  const listed = front.findIndex(({ text }) => findCodes(text).length > 0 || profileRow(text) !== null);
  const titlePage = readTitlePage(listed === -1 ? front : front.slice(0, listed));
  const { overview, diagnostics: told } = readOverview(listed === -1 ? [] : front.slice(listed));
  const titles = new Map(
    overview.coreTasks.flatMap(({ code, title, workProcesses }) => [
      [code, textOf(title)] as const,
      ...workProcesses.map((process) => [process.code, textOf(process.title)] as const),
    ]),
  );
  const { tokens, notes } = bodyWithoutFootnotes(lines.slice(start));
  const body = readBody(tokens, (code) => titles.get(code) ?? null);
  const parts = splitParts(body.parts, overview);
  const placed = placeParts(parts, overview);
  const named = nameProfiles(overview, parts, titlePage, scopeNames(tokens), tidy);
  const draft = draftOfBody(parts, { overview, codesOf: named.codesOf, judge, spelling: repairs });
  const assembled = assembleFramework({
    title: titlePage.title,
    code: titlePage.code,
    validFrom: titlePage.validFrom,
    validUntil: titlePage.validUntil,
    profiles: named.profiles,
    coreTasks: draft.coreTasks,
  });
  const untitled = new Set(
    assembled.value.items.filter(({ code, title }) => code !== null && title === null).map(({ code }) => code),
  );
  const mismatches = overview.unsettled
    .filter(({ codes }) => codes.length === 0 || codes.some((code) => untitled.has(code)))
    .map(({ codes, titles: lost }) =>
      notice('import/overview-mismatch', lost[0]?.line ?? null, { codes, titles: lost.map(({ text }) => text) }),
    );
  const diagnostics: ImportDiagnostic[] = [
    ...strays,
    ...furnitureNotices(all, lines),
    ...frontMatter(listed === -1 ? front : front.slice(0, listed)),
    ...told,
    ...notes,
    ...body.diagnostics,
    ...placed,
    ...named.diagnostics,
    ...draft.diagnostics,
    ...mismatches,
    ...repairs.diagnostics,
    ...(assembled.diagnostics as readonly ImportDiagnostic[]),
  ];
  return { value: assembled.value, diagnostics: inLineOrder(diagnostics) };
}

/** The body begins with its first heading; where that is a section, the code right above it belongs to it. */
function bodyStart(lines: readonly SourceLine[]): number {
  const first = lines.findIndex(({ text }) => isFirstSection(text) || isBodyHeading(text));
  if (first === -1) return lines.length;
  if (isBodyHeading(lines[first]?.text ?? '')) return first;
  const kind = labelOf(lines[first]?.text ?? '') === 'description' ? 'work-process' : 'core-task';
  for (let at = first - 1, filled = 0; at >= 0 && filled < 2; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    filled += 1;
    const heading = headingCode(text);
    if (heading !== null) return heading.found.kind === kind && findCodes(text).length === 1 ? at : first;
  }
  return first;
}

/** How far above its first heading a part may say what it is ("Profieldeel", "Mbo-niveau 4", a few lines between). */
const linesOfPartHeading = 12;

/** The labels of the part right above the body, as far as no code of the overview stands between. */
function withPartLabels(lines: readonly SourceLine[], start: number): number {
  let first = start;
  for (let at = start - 1; at >= Math.max(0, start - linesOfPartHeading); at -= 1) {
    const text = lines[at]?.text ?? '';
    if (findCodes(text).length > 0) break;
    const label = labelOf(text);
    if (label === 'base-part' || label === 'profile-part' || label === 'level') first = at;
  }
  return first;
}

/** What stands between the title page and the overview, or the body: how to read the document, its table of contents. */
function frontMatter(lines: readonly SourceLine[]): ImportDiagnostic[] {
  const first = lines.find(({ text }) => labelOf(text) === 'ignored');
  const last = lines.filter(({ text }) => text !== '').at(-1);
  if (first === undefined || last === undefined || last.number <= first.number) return [];
  return [notice('import/part-not-read', first.number, { part: first.text, from: first.number, to: last.number })];
}

function isFirstSection(text: string): boolean {
  const label = labelOf(text);
  return label !== null && sections.includes(label);
}

function isBodyHeading(text: string): boolean {
  return /^(1\.?\s*)?beroepsspecifieke onderdelen$|^typering van de beroepengroep$/i.test(text);
}

function scopeNames(tokens: readonly BodyToken[]): { readonly name: string; readonly line: number }[] {
  return tokens.flatMap((token) => (token.kind === 'addition' ? [{ name: token.name, line: token.line }] : []));
}
