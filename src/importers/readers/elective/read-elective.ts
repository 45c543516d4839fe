import type { Result } from '../../../core/diagnostics/diagnostic';
import type { Framework } from '../../../core/framework/framework';
import type { ImportDiagnostic, ImportDiagnosticCode } from '../../import-diagnostic';
import { inLineOrder } from '../../import-diagnostic';
import type { SourceLine } from '../../source-document';
import type { DocumentWords } from '../../spelling/spelling';
import { documentWords } from '../../text/tidy-text';
import { frontFields, titleLines } from '../building-blocks/front-fields';
import { frontParts, toldDrops } from '../building-blocks/front-parts';
import { openDocument } from '../building-blocks/open-document';
import { readBuildingBlocks } from '../building-blocks/read-building-blocks';
import { describesOwn } from '../building-blocks/recognise';
import { assembleFramework } from '../qualification-file/assemble-framework';
import type { Reader } from '../reader';
import { electiveLabels } from './elective-labels';
import { listedCodes } from './listed-codes';

const kindLine = /^keuzedeel(\s(van het\s)?mbo)?:?$/i;

/** Reads a keuzedeel: core tasks with codes of its own, D1-K1-W1, and hours of study. */
export const electiveReader: Reader = {
  recognises: (document) => describesOwn(document, 'D', [/keuzedeel/i, /(^|\s)K\s?[\dOIl]{4}(?![\p{L}\p{N}])/u]),
  read: async (document, spellings) =>
    readElective(document.shape === 'lines' ? document.lines : [], await documentWords(spellings, document)),
};

function readElective(all: readonly SourceLine[], known: DocumentWords): Result<Framework, ImportDiagnosticCode> {
  const { front, titlePage, body, words, diagnostics } = openDocument(all, 'D', known);
  const listed = listedCodes(front);
  const others = front.filter(({ number }) => !listed.some(({ line }) => line === number));
  const parts = frontParts(others, electiveLabels);
  const fields = frontFields(parts, 'K');
  const title = titleLines(fields.name, frontParts(titlePage, electiveLabels), kindLine);
  const blocks = readBuildingBlocks(body, 'D', listed, words);
  const assembled = assembleFramework({
    title: words.tidy(title.lines) || null,
    code: fields.code,
    validFrom: fields.validFrom,
    validUntil: null,
    profiles: [],
    coreTasks: blocks.coreTasks,
  });
  return {
    value: { ...assembled.value, kind: 'elective', studyLoad: fields.studyLoad },
    diagnostics: inLineOrder([
      ...diagnostics,
      ...fields.diagnostics,
      ...blocks.diagnostics,
      ...toldDrops(parts, new Set([...fields.used, ...title.used])),
      ...words.repairs,
      ...(assembled.diagnostics as readonly ImportDiagnostic[]),
    ]),
  };
}
