import type { ImportDiagnostic } from '../../../import-diagnostic';
import { inLineOrder, notice } from '../../../import-diagnostic';
import type { SourceLine } from '../../../source-document';
import type { DocumentWords } from '../../../spelling/spelling';
import { textOf } from '../../../text/join-lines';
import { withoutStraySigns } from '../../../text/stray-signs';
import { documentWords, textTidier } from '../../../text/tidy-text';
import type { Reader } from '../../reader';
import { assembleFramework } from '../assemble-framework';
import { bodyStart } from './body-start';
import type { BodyToken } from './body-tokens';
import { bodyWithoutFootnotes } from './body-without-footnotes';
import { findCodes } from './codes';
import { detachTasks } from './detach-tasks';
import { draftOfBody } from './draft-of-body';
import { furnitureNotices } from './furniture-notices';
import { contentsTable } from './contents-table';
import { labelOf, sections } from './labels';
import { nameProfiles } from './name-profiles';
import { profileRow } from './overview-lines';
import { withoutPageFurniture } from './page-furniture';
import { placeParts } from './place-parts';
import { readBody } from './read-body';
import { readOverview } from './read-overview';
import { splitParts } from './split-parts';
import { titleHeadings } from './title-headings';
import { readTitlePage } from './title-page';
import { wholeNotes } from './whole-notes';

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
  const { lines: read, diagnostics: strays } = words.typed
    ? { lines: source, diagnostics: [] }
    : withoutStraySigns(source);
  const all = wholeNotes(read);
  const lines = withoutPageFurniture(all);
  const {
    judge,
    repair: repairs,
    tidy,
  } = textTidier(
    lines.map(({ text }) => text),
    words,
  );

  const start = bodyStart(lines);
  const contents = contentsTable(lines.slice(0, start));
  const front = lines.slice(0, start).filter((_, at) => contents === null || at < contents.from || at >= contents.to);
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
  const body = readBody(titleHeadings(tokens, overview), (code) => titles.get(code) ?? null);
  const parts = splitParts(detachTasks(body.parts, overview), overview);
  const placed = placeParts(
    parts,
    overview,
    titlePage.qualifications.map(({ title }) => title),
  );
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
    ...(contents === null ? [] : leftOut(contents.name, lines.slice(contents.from, contents.to))),
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

/** What stands between the title page and the overview, or the body: how to read the document, its table of contents. */
function frontMatter(lines: readonly SourceLine[]): ImportDiagnostic[] {
  const first = lines.findIndex(({ text }) => labelOf(text) === 'ignored');
  return first === -1 ? [] : leftOut(lines[first]?.text ?? '', lines.slice(first));
}

function leftOut(part: string, lines: readonly SourceLine[]): ImportDiagnostic[] {
  const from = lines[0]?.number ?? 0;
  const to = lines.filter(({ text }) => text !== '').at(-1)?.number ?? 0;
  return to <= from ? [] : [notice('import/part-not-read', from, { part, from, to })];
}

function scopeNames(tokens: readonly BodyToken[]): { readonly name: string; readonly line: number }[] {
  return tokens.flatMap((token) => (token.kind === 'addition' ? [{ name: token.name, line: token.line }] : []));
}
