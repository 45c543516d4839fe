import type { LineDocument } from '../../../../src/importers/source-document';
import type { DeclaredDrop } from '../../accounting';

/** What a competence profile prints and no item holds: heads of tables and areas, and the marks that became variants. */
export const droppedInTables: readonly DeclaredDrop[] = [
  {
    kind: 'section-label',
    covers: ({ text }) => /^(Proces|Varianten|Proces Varianten|Resultaat:|de beroepskracht:)$/.test(text),
  },
  { kind: 'section-label', covers: ({ text }) => /^(Competentiegebied|Taakgebied) \d/.test(text) },
  { kind: 'section-label', covers: ({ text }) => /^[x() ]+$/.test(text) },
];

/** The document without the marks behind sentences: they became variants, which are compared elsewhere. */
export function withoutMarks({ lines, ...document }: LineDocument): LineDocument {
  return { ...document, lines: lines.map((line) => ({ ...line, text: line.text.replace(/(\s+\(?x\)?)+$/, '') })) };
}
