import type { ImportDiagnostic } from '../../import-diagnostic';
import type { SourceLine } from '../../source-document';
import type { DocumentWords } from '../../spelling/spelling';
import type { TextTidier } from '../../text/tidy-text';
import { textTidier } from '../../text/tidy-text';
import { furnitureNotices } from '../qualification-file/print/furniture-notices';
import { fold } from '../qualification-file/print/labels';
import { withoutPageFurniture } from '../qualification-file/print/page-furniture';
import { bodyStart } from './find-body';
import type { OwnLetter } from './own-codes';
import { withOwnCodes } from './own-codes';
import { prepareLines } from './prepare-lines';
import { withTitleFeet } from './title-foot';

/** A certificate or elective, opened for reading. */
export interface OpenDocument {
  /** What stands before the description of core tasks, page furniture removed. */
  readonly front: readonly SourceLine[];
  /** The same with furniture: a title page may have the same words as a running head. */
  readonly titlePage: readonly SourceLine[];
  /** The description, from the chapter heading above it on. */
  readonly body: readonly SourceLine[];
  readonly words: TextTidier;
  readonly diagnostics: readonly ImportDiagnostic[];
}

/** Divides a document at its description and repairs the codes of its headings. */
export function openDocument(all: readonly SourceLine[], letter: OwnLetter, known: DocumentWords): OpenDocument {
  const prepared = withTitleFeet(prepareLines(all));
  const cleaned = withoutPageFurniture(prepared);
  const diagnostics = furnitureNotices(prepared, cleaned);
  const lines = cleaned.map((line) => {
    const repaired = withOwnCodes(line.text, line.number, letter, 'heading');
    diagnostics.push(...repaired.diagnostics);
    return repaired.text === line.text ? line : { ...line, text: repaired.text };
  });
  const start = bodyStart(lines);
  const chapter = lines
    .slice(0, start)
    .map(({ text }) => fold(text))
    .lastIndexOf('uitwerking');
  const end = chapter === -1 ? start : chapter;
  return {
    front: lines.slice(0, end),
    titlePage: prepared.slice(0, end),
    body: lines.slice(chapter === -1 ? start : chapter + 1),
    words: textTidier(
      lines.map(({ text }) => text),
      known,
    ),
    diagnostics,
  };
}
