import { join } from 'node:path';
import { readDocument } from '../../../src/importers/read-document';
import { describeWith } from '../../judges/find-program';
import { specOfFramework } from '../generator/spec-of-framework';
import { dutch, importFile } from '../read-for-test';
import { dossierDocument } from './pdf/print-dossier';
import { printPdfs } from './pdf/print-pdf';

const sample = join(__dirname, '../../../assets/sample/fietsverhuur-en-onderhoud.txt');

describeWith('soffice', 'a document published as .docx', (soffice) => {
  const looks = ['headings', 'table'] as const;
  let documents: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    const spec = specOfFramework((await importFile(sample)).value);
    const sources = Object.fromEntries(looks.map((look) => [look, dossierDocument(spec, look)]));
    documents = printPdfs(soffice, sources, 'docx');
  }, 180_000);

  test.each(looks)('the sample dossier with its sections under %s is the same as its text', async (look) => {
    const text = (await importFile(sample)).value;
    const { value, diagnostics } = await readDocument(documents.get(look) ?? new Uint8Array(), 'dossier.docx', dutch);
    const bare = (framework: typeof value): unknown => ({
      ...framework,
      items: framework.items.map(({ line: _line, ...item }) => item),
    });
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(bare(value)).toEqual(bare(text));
  });
});
