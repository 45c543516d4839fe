import { Refusal } from '../../../../src/core/diagnostics/diagnostic';
import { readPdf } from '../../../../src/importers/formats/pdf/read-pdf';
import { importTexts as english } from '../../../../src/language/en/import';
import { importTexts as dutch } from '../../../../src/language/nl/import';
import { describeWith } from '../../../judges/find-program';
import { flatOdt, paragraph } from './flat-odt';
import { firstExtra, handmadePdf, picture, stream, textAt } from './handmade-pdf';
import { printPdfs } from './print-pdf';

const text = (words: string): string => textAt(70, 728, words);
const dossier = handmadePdf([{ content: text('De medewerker plakt de band.') }]);

const cases: readonly (readonly [string, Uint8Array, string])[] = [
  ['a file that only begins as a PDF', new TextEncoder().encode('%PDF-1.7 en verder niets'), 'import/pdf-broken'],
  ['half a PDF', dossier.slice(0, dossier.length / 2), 'import/pdf-broken'],
  ['a PDF of which the pages are gone', new TextEncoder().encode('%PDF-1.7\nstartxref\n9\n%%EOF'), 'import/pdf-broken'],
  ['a scan', handmadePdf([{ content: picture }, { content: picture }]), 'import/pdf-scanned'],
  [
    'a scan with stamped page numbers',
    handmadePdf([1, 2].map((page) => ({ content: `${picture} ${text(`${page}`)}` }))),
    'import/pdf-scanned',
  ],
  [
    'a portfolio',
    handmadePdf([{ content: text('Open in Adobe.') }], { catalogue: '/Collection << /View /T >>' }),
    'import/pdf-portfolio',
  ],
  [
    'a form that only Adobe draws',
    handmadePdf([{ content: text('Please wait...') }], {
      catalogue: `/AcroForm << /Fields [] /XFA ${firstExtra} 0 R >>`,
      objects: [stream('<xdp/>')],
    }),
    'import/pdf-form',
  ],
];

test.each(cases)('%s is refused with one sentence in both languages', async (_what, bytes, code) => {
  expect(await refusalOf(bytes)).toBe(code);
});

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const refused = await readPdf(bytes).catch((error: unknown) => error);
  if (!(refused instanceof Refusal)) throw new Error(`not refused: ${JSON.stringify(refused)}`);
  for (const sentences of [dutch, english]) {
    const sentence = new Map(Object.entries(sentences)).get(refused.diagnostic.code)?.(refused.diagnostic.data) ?? '';
    expect(sentence.length).toBeGreaterThan(60);
    expect(sentence).not.toMatch(/undefined|null|\[object/);
  }
  return refused.diagnostic.code;
}

test('pages of pictures among pages of text are named in a warning; an empty page is not', async () => {
  const pages = [text('De medewerker plakt de band en pompt hem op.'), picture, '', picture].map((content) => ({
    content,
  }));
  const { value, diagnostics } = await readPdf(handmadePdf(pages));
  expect(diagnostics).toEqual([
    { code: 'import/pdf-pages-without-text', severity: 'warning', data: { pages: ['2', '4'] } },
  ]);
  const lines = value.shape === 'lines' ? value.lines : [];
  expect(lines.map(({ text: words, page, startsPage }) => [words, page, startsPage])).toEqual([
    ['De medewerker plakt de band en pompt hem op.', 1, true],
    ['', 2, true],
    ['', 3, true],
    ['', 4, true],
  ]);
});

test('pages whose letters the file does not name are told', async () => {
  const unknown = 'BT /F4 11 Tf 1 0 0 1 70 700 Tm <0431043204330434043504360437043804390440> Tj ET';
  const { diagnostics } = await readPdf(
    handmadePdf([{ content: text('Bladzijde een met tekst.') }, { content: unknown }]),
  );
  expect(diagnostics).toEqual([{ code: 'import/pdf-letters-unknown', severity: 'warning', data: { pages: ['2'] } }]);
});

test('progress is told per page, and a cancelled reading stops with the reason of the signal', async () => {
  const pages = handmadePdf(['een', 'twee', 'drie'].map((word) => ({ content: text(word) })));
  const told: string[] = [];
  await readPdf(pages, { progress: (done, total) => told.push(`${done}/${total}`) });
  expect(told).toEqual(['1/3', '2/3', '3/3']);

  const controller = new AbortController();
  const reason = new Error('niet meer nodig');
  const stopped = readPdf(pages, { progress: () => controller.abort(reason), signal: controller.signal });
  await expect(stopped).rejects.toBe(reason);
});

test('the bytes of the caller stay its own, also those of a file that Node read', async () => {
  const before = dossier.slice();
  const file = Buffer.from(dossier);
  await readPdf(file);
  expect(new Uint8Array(file)).toEqual(before);
});

describeWith('soffice', 'an encrypted PDF', (soffice) => {
  const document = { dossier: flatOdt({ head: 'Kop', foot: '{n}', body: paragraph('De medewerker plakt de band.') }) };
  const encrypted = (options: Readonly<Record<string, string | boolean>>): Uint8Array => {
    const typed = Object.entries(options).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? { type: 'boolean', value: String(value) } : { type: 'string', value },
    ]);
    const filter = `pdf:writer_pdf_Export:${JSON.stringify(Object.fromEntries(typed))}`;
    return printPdfs(soffice, document, filter).get('dossier') ?? new Uint8Array();
  };

  test('with a password is refused', async () => {
    const bytes = encrypted({ EncryptFile: true, DocumentOpenPassword: 'geheim' });
    expect(await refusalOf(bytes)).toBe('import/pdf-password');
  });

  test('that only forbids printing and copying is read', async () => {
    const bytes = encrypted({ RestrictPermissions: true, PermissionPassword: 'geheim' });
    expect(new TextDecoder('latin1').decode(bytes)).toContain('/Encrypt');
    const { value } = await readPdf(bytes);
    expect(value.shape === 'lines' && value.lines.some(({ text: words }) => words.includes('plakt de band'))).toBe(
      true,
    );
  });
});
