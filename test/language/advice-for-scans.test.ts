import { importTexts as english } from '../../src/language/en/import';
import { importTexts as dutch } from '../../src/language/nl/import';

const pictures = [
  ['a photo', 'import/format-not-supported', { file: 'blad.jpg', format: 'image' }],
  ['a scanned PDF', 'import/pdf-scanned', { file: 'blad.pdf' }],
  ['a Word document of pictures', 'import/docx-scanned', { file: 'blad.docx' }],
] as const;

test.each(pictures)(
  '%s is sent to text recognition or the original, not to a file that is refused too',
  (_, code, data) => {
    expect(dutch[code](data)).toMatch(/Word-bestand op .*XML-bestand van SBB.*\(OCR\).*doorzoekbare PDF/u);
    expect(english[code](data)).toMatch(/Word file .*XML file from SBB.*searchable PDF .*\(OCR\)/u);
    expect(dutch[code](data)).not.toMatch(/sla het op als/u);
    expect(english[code](data)).not.toMatch(/save it as/u);
  },
);

test('a presentation can still be saved as Word or PDF', () => {
  const data = { file: 'les.pptx', format: 'pptx' };
  expect(dutch['import/format-not-supported'](data)).toMatch(/sla het op als \.docx of PDF/u);
  expect(english['import/format-not-supported'](data)).toMatch(/save it as \.docx or PDF/u);
});
