import type { Result } from '../../../core/diagnostics/diagnostic';
import type { Framework } from '../../../core/framework/framework';
import type { ImportDiagnostic, ImportDiagnosticCode } from '../../import-diagnostic';
import { inLineOrder, notice } from '../../import-diagnostic';
import type { SourceLine } from '../../source-document';
import type { DocumentWords } from '../../spelling/spelling';
import { filledLines } from '../../text/filled-lines';
import { documentWords, textTidier } from '../../text/tidy-text';
import { withoutContents } from '../contents';
import { withoutFurnitureBut } from '../kept-headings';
import { furnitureNotices } from '../qualification-file/print/furniture-notices';
import type { Reader } from '../reader';
import { assembleUnits } from './assemble-units';
import { divideUnits } from './divide-units';
import { unitHeading } from './headings';
import { ownLines } from './own-lines';
import { readOverview } from './read-overview';

/** How many different headings of the published form a text needs to be taken for one. */
const headingsNeeded = 3;

/** Reads a document of learning units (leereenheden) as text. */
export const learningUnitsReader: Reader = {
  recognises: (document) => {
    if (document.shape !== 'lines') return false;
    const lines = filledLines(document.lines);
    const found = new Set<string>();
    for (let at = 0; at < lines.length && found.size < headingsNeeded; at += 1) {
      const heading = unitHeading(lines, at);
      if (heading !== null) found.add(heading.kind);
    }
    return found.size >= headingsNeeded;
  },
  read: async (document, spellings) =>
    readUnits(document.shape === 'lines' ? document.lines : [], await documentWords(spellings, document)),
};

function readUnits(all: readonly SourceLine[], words: DocumentWords): Result<Framework, ImportDiagnosticCode> {
  const notes = all.filter(({ role, text }) => role === 'footnote' && text !== '');
  const content = all.map((line) => (line.role === 'footnote' ? { ...line, text: '' } : line));
  const own = ownLines(content);
  const kept = withoutFurnitureBut(content, (line) => own.has(line));
  const { lines, diagnostics: contents } = withoutContents(filledLines(kept));
  const tidier = textTidier(
    lines.map(({ text }) => text),
    words,
  );
  const { front, units } = divideUnits(lines);
  const { value, diagnostics } = assembleUnits(readOverview(front), units, tidier.tidy);
  const told: ImportDiagnostic[] = [
    ...notes.map(({ text, number }) => notice('import/footnote-removed', number, { text })),
    ...furnitureNotices(content, kept),
    ...contents,
    ...(diagnostics as readonly ImportDiagnostic[]),
    ...tidier.repairs,
  ];
  return { value, diagnostics: inLineOrder(told) };
}
