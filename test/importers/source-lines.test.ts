import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/importers/read-document';
import { contextOf, sourceLines } from '../../src/importers/source-lines';
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
    const root = { name: 'sbb', attributes: {}, children: [], text: '', line: 1 };
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

describe('a line in its context', () => {
  const source = [1, 2, 3, 4, 5, 6, 7].map((number) => shown(number, number === 3 ? '' : `regel ${number}`));

  it('stands between the lines with text around it', () => {
    expect(contextOf(source, 4, 2)).toEqual({
      before: [shown(1, 'regel 1'), shown(2, 'regel 2')],
      at: [shown(4, 'regel 4')],
      after: [shown(5, 'regel 5'), shown(6, 'regel 6')],
    });
  });

  it('has no neighbours where the document begins, or where none are wanted', () => {
    expect(contextOf(source, 1, 1)).toEqual({ before: [], at: [shown(1, 'regel 1')], after: [shown(2, 'regel 2')] });
    expect(contextOf(source, 4, 0)).toEqual({ before: [], at: [shown(4, 'regel 4')], after: [] });
  });

  it('is empty for a line that the document does not have', () => {
    expect(contextOf(source, 90, 1).at).toEqual([]);
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
