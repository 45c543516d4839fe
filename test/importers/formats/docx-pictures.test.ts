import { readDocx } from '../../../src/importers/formats/docx/read-docx';
import { docxOf, run, wordParagraph } from '../generator/blocks-as-docx';
import { shown } from './lines-for-test';

const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A drawing of so many centimetres. */
function drawing(kind: string, inside: string, [width, height]: readonly [number, number] = [3, 2]): string {
  const extent = `<wp:extent cx="${width * 360_000}" cy="${height * 360_000}"/>`;
  return (
    `<w:r><w:drawing><wp:inline>${extent}<a:graphic xmlns:a="${drawingml}/main">` +
    `<a:graphicData uri="${drawingml}/${kind}">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}

const blip = `<pic:pic xmlns:pic="${drawingml}/picture"><pic:blipFill><a:blip/></pic:blipFill></pic:pic>`;
const chart = `<c:chart xmlns:c="${drawingml}/chart" r:id="a"/>`;
const office = 'xmlns:o="urn:schemas-microsoft-com:office:office"';

async function read(body: string): Promise<{ readonly lines: string[]; readonly told: unknown[] }> {
  const { value, diagnostics } = await readDocx(docxOf(`${wordParagraph('voor')}${body}${wordParagraph('na')}`));
  return {
    lines: shown(value.lines).map((line) => line.replace(/^\d+( list-item)?: /, '')),
    told: diagnostics.map(({ severity, at, data }) => [severity, at?.line, data['part'] ?? data['count']]),
  };
}

test.each([
  ['a chart', drawing('chart', chart), 'chart'],
  [
    'a chart for which older programs have a picture',
    `<w:r><mc:AlternateContent><mc:Choice>${drawing('chart', chart)}</mc:Choice><mc:Fallback><w:pict><v:shape><v:imagedata/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    'chart',
  ],
  ['a picture of half a page', drawing('picture', blip, [16, 10]), 'large-picture'],
  [
    'an older picture of half a page',
    '<w:r><w:pict><v:shape style="width:453pt;height:10cm"><v:imagedata/></v:shape></w:pict></w:r>',
    'large-picture',
  ],
  [
    'a sheet of another program',
    `<w:r><w:object><v:shape style="width:9cm;height:3cm"><v:imagedata/></v:shape><o:OLEObject ${office} ProgID="Excel.Sheet.12"/></w:object></w:r>`,
    'object',
  ],
])('%s is told, with its place', async (_what, inside, part) => {
  expect(await read(`<w:p>${inside}</w:p>`)).toEqual({ lines: ['voor', 'na'], told: [['warning', 2, part]] });
});

test('small pictures are told together, and cost no words beside them', async () => {
  const icon = drawing('picture', blip);
  const table = `<w:tbl><w:tr><w:tc><w:p>${run('cel')}${icon}</w:p></w:tc><w:tc><w:p>${run('naast')}</w:p></w:tc></w:tr></w:tbl>`;
  const { lines, told } = await read(`<w:p>${run('met ')}${icon}${run('beeld')}</w:p><w:p>${icon}</w:p>${table}`);
  expect(lines).toEqual(['voor', 'met beeld', '[cel | naast]', 'na']);
  expect(told).toEqual([['info', 3, 3]]);
});

test('a picture in or beside a text box is told once, and the box is read', async () => {
  const box = (inside: string): string =>
    `<wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp>`;
  const words = wordParagraph('in een kader');
  const within = await read(`<w:p>${drawing('x', box(`${words}<w:p>${drawing('picture', blip)}</w:p>`))}</w:p>`);
  const beside = await read(`<w:p>${drawing('x', `${blip}${box(words)}`)}</w:p>`);
  for (const { lines, told } of [within, beside]) {
    expect(lines).toEqual(['voor', 'in een kader', 'na']);
    expect(told).toEqual([['info', expect.any(Number), 1]]);
  }
});

test.each([
  [
    'a line',
    '<w:r><w:pict><v:rect style="width:453pt;height:300pt" o:hr="t" xmlns:o="urn:schemas-microsoft-com:office:office"/></w:pict></w:r>',
  ],
  ['a shape without words', drawing('x', '<wps:wsp/>', [16, 10])],
])('%s is nothing to tell', async (_what, inside) => {
  expect(await read(`<w:p>${inside}</w:p>`)).toEqual({ lines: ['voor', 'na'], told: [] });
});

test('a document of pictures only is refused as a scan, an empty one is not', async () => {
  const page = `<w:p>${drawing('picture', blip, [16, 24])}</w:p>`;
  await expect(readDocx(docxOf(page + page))).rejects.toMatchObject({ diagnostic: { code: 'import/docx-scanned' } });
  expect((await readDocx(docxOf('<w:p/>'))).diagnostics).toEqual([]);
});
