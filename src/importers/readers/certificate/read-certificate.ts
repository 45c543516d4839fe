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
import { tableWithOwnCodes } from '../building-blocks/own-codes';
import { readBuildingBlocks } from '../building-blocks/read-building-blocks';
import { describesOwn } from '../building-blocks/recognise';
import { assembleFramework } from '../qualification-file/assemble-framework';
import type { Reader } from '../reader';
import { certificateLabels } from './certificate-labels';
import { certificateMappings } from './certificate-mappings';
import { isPartial, readMappingTable } from './mapping-table';
import { relationsOf } from './relations';
import { tableStart } from './table-cells';

const kindLine = /^(eisen\s)?(aan\s)?(het\s)?mbo[-\s]?certificaat:?$/i;

/** Reads "Eisen mbo-certificaat": a part of one or more qualifications with codes of its own, C1-K1-W1. */
export const certificateReader: Reader = {
  recognises: (document) =>
    describesOwn(document, 'C', [/mbo[-\s]?certificaat/i, /(^|\s)C\s?[\dOIl]{4}(?![\p{L}\p{N}])/u]),
  read: async (document, spellings) =>
    readCertificate(document.shape === 'lines' ? document.lines : [], await documentWords(spellings, document)),
};

function readCertificate(all: readonly SourceLine[], known: DocumentWords): Result<Framework, ImportDiagnosticCode> {
  const { front, titlePage, body, words, diagnostics } = openDocument(all, 'C', known);
  const tableAt = tableStart(front);
  const table = tableWithOwnCodes(front.slice(tableAt), 'C');
  const mapped = readMappingTable(table.lines);
  const parts = frontParts(front.slice(0, tableAt), certificateLabels);
  const fields = frontFields(parts, 'C');
  const relations = relationsOf(parts);
  const title = titleLines(fields.name, frontParts(titlePage, certificateLabels), kindLine);
  const blocks = readBuildingBlocks(body, 'C', mapped.listed, words);
  const assembled = assembleFramework({
    title: words.tidy(title.lines) || null,
    code: fields.code,
    validFrom: fields.validFrom,
    validUntil: null,
    profiles: [],
    coreTasks: blocks.coreTasks,
  });
  const partial = new Set(assembled.value.items.filter((item) => isPartial(item.title ?? '')).map(({ code }) => code));
  const pairs = mapped.pairs.map((pair) => ({ ...pair, partial: pair.partial || partial.has(pair.to) }));
  const mappings = certificateMappings(pairs, relations.relations);
  return {
    value: {
      ...assembled.value,
      kind: 'certificate',
      level: relations.level,
      studyLoad: fields.studyLoad,
      mappings: mappings.value,
    },
    diagnostics: inLineOrder([
      ...diagnostics,
      ...table.diagnostics,
      ...mapped.diagnostics,
      ...fields.diagnostics,
      ...relations.diagnostics,
      ...mappings.diagnostics,
      ...blocks.diagnostics,
      ...toldDrops(parts, new Set([...fields.used, ...relations.used, ...title.used])),
      ...words.repairs,
      ...(assembled.diagnostics as readonly ImportDiagnostic[]),
    ]),
  };
}
