import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextOf } from '../../src/app/source-context';
import { readDocument } from '../../src/importers/read-document';
import { sourceLines } from '../../src/importers/source-lines';
import type { ShownLine } from '../../src/importers/source-lines';
import type { SourceDocument } from '../../src/importers/source-document';

const shown = (number: number, text: string, page: number | null = null): ShownLine => ({ number, page, text });

const twoPages: SourceDocument = {
  shape: 'lines',
  lines: [
    { text: 'Verhuurt fietsen', number: 1, indent: 0, startsPage: true, page: 1 },
    { text: '', number: 2, indent: 0, startsPage: false, page: 1 },
    { text: 'stelt het zadel af', number: 3, indent: 2, startsPage: true, page: 2 },
  ],
};

describe('the lines of a document', () => {
  it('are those that the format gave, with their page', () => {
    expect(sourceLines(twoPages, 'not looked at')).toEqual([
      shown(1, 'Verhuurt fietsen', 1),
      shown(2, '', 1),
      shown(3, 'stelt het zadel af', 2),
    ]);
  });

  it('are the lines of the file where the document has elements', async () => {
    const xml = '<sbb>\r\n  <dossiers/>\n</sbb>';
    const root = { name: 'sbb', attributes: {}, children: [], content: [], text: '', line: 1 };
    expect(sourceLines({ shape: 'elements', root }, xml)).toEqual([
      shown(1, '<sbb>'),
      shown(2, '<dossiers/>'),
      shown(3, '</sbb>'),
    ]);
  });

  it('are cut where a whole file is one line', () => {
    const [line] = sourceLines({ shape: 'value', value: null }, 'x'.repeat(5000));
    expect(line?.text).toHaveLength(400);
    expect(line?.text.endsWith('…')).toBe(true);
  });
});

describe('reading a document', () => {
  it('gives its lines along, so that a message can show where it points', async () => {
    const path = join(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.txt');
    const { source, value } = await readDocument(readFileSync(path), 'dossier.txt');
    const indicator = value.items.find(({ type }) => type === 'indicator');
    const [line] = contextOf(source, indicator?.line ?? 0, 1).at;
    expect(line?.text).toContain(indicator?.text?.slice(0, 20));
  });
});
