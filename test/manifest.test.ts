import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFor, readSiteAddress } from '../scripts/site-address.mjs';
import { programVersion } from '../src/app/program-version';
import { manifestProblems, surroundingsOf } from './manifest-problems';

const root = join(__dirname, '..');
const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const surroundings = surroundingsOf(root, version, 'https://localhost:3000');

// The converter writes what it does not understand to the console as well.
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));

test('reports are signed with the version of the package', () => {
  expect(programVersion).toBe(version);
});

test('the manifest has no problems', async () => {
  expect(await manifestProblems(xml, surroundings)).toEqual([]);
});

test.each([
  ['a version of three parts', '<Version>0.1.0.0<', '<Version>0.1.0<', /Version 0\.1\.0 is not/],
  ['an id that is no GUID', /<Id>[^<]*</, '<Id>dekkend<', /Id dekkend/],
  ['a resid that is defined nowhere', '<Label resid="Check.Label" />', '<Label resid="Chek.Label" />', /Chek\.Label/],
  ['a resource that nothing uses', 'resid="GetStarted.Title"', 'resid="Tab.Label"', /GetStarted\.Title is not used/],
  ['an icon of another size', 'icons/check-16.png', 'icons/check-32.png', /check-32\.png is 32x32, not 16x16/],
  ['an icon that is not there', 'icons/check-80.png', 'icons/tick-80.png', /tick-80\.png is missing/],
  [
    'a page of another origin',
    /SourceLocation DefaultValue="[^"]*"/,
    'SourceLocation DefaultValue="https://example.org/x.html"',
    /another origin/,
  ],
  ['a permission that does not exist', 'ReadWriteDocument', 'WriteEverything', /./],
  ['a control type that does not exist', 'xsi:type="Button"', 'xsi:type="Knob"', /./],
  ['a string without English', 'Value="Generate"', 'Value=""', /"Genereer" has no English/],
  ['a function that the code does not have', '>generate<', '>makeAll<', /functions .*makeAll/],
  ['a button that the code cannot make grey', 'id="Dekkend.Check"', 'id="Dekkend.Chek"', /controls .*Dekkend\.Chek/],
  ['a tab that the code does not know', 'id="Dekkend.Tab"', 'id="Dekkend.Tabs"', /tab Dekkend\.Tabs/],
  ['two items in the menu of a cell', '</OfficeMenu>', '<Control /></OfficeMenu>', /more than one control/],
  ['a button that is grey until something runs', '<Enabled>true<', '<Enabled>false<', /unusable at the start/],
])('the manifest test notices %s', async (_what, part, fault, problem) => {
  expect(xml).toMatch(part);
  expect((await manifestProblems(xml.replace(part, fault), surroundings)).join('\n')).toMatch(problem);
});

test.each([
  'https://dekkend.voorbeeld.nl',
  'https://dekkend.voorbeeld.nl:8443',
  'https://dekkend.voorbeeld.nl/pad',
  'https://dekkend.voorbeeld.nl/onderwijs/$&/examens&toetsen',
])('the manifest for a site at %s has every address there and no problems', async (address) => {
  const hosted = manifestFor(xml, address);
  const places = (manifest: string, begin: string): readonly string[] =>
    manifest
      .split(`="${begin.replaceAll('&', '&amp;')}/`)
      .slice(1)
      .map((rest) => rest.slice(0, rest.indexOf('"')));
  expect(places(hosted, address)).toEqual(places(xml, 'https://localhost:3000'));
  expect(places(hosted, address).length).toBeGreaterThan(20);
  expect(hosted).not.toContain('localhost');
  expect(await manifestProblems(hosted, surroundingsOf(root, version, address))).toEqual([]);
});

test('a domain that the add-in may go to is that of the server, without the folder', () => {
  const domain = (address: string): string => `<AppDomains><AppDomain>${address}</AppDomain></AppDomains>`;
  const hosted = manifestFor(domain('https://localhost:3000'), 'https://voorbeeld.nl:8443/pad');
  expect(hosted).toBe(domain('https://voorbeeld.nl:8443'));
});

test('the manifest for this machine is the one that we have', () => {
  expect(manifestFor(xml, 'https://localhost:3000')).toBe(xml);
});

test.each([
  ['https://dekkend.voorbeeld.nl/pad/', 'https://dekkend.voorbeeld.nl/pad'],
  [' HTTPS://Dekkend.Voorbeeld.NL ', 'https://dekkend.voorbeeld.nl'],
  ['https://voorbeeld.nl:443/a b//', 'https://voorbeeld.nl/a%20b'],
])('the address of a site may be written as %j', (typed, address) => {
  expect(readSiteAddress(typed)).toEqual({ address });
});

test.each([
  ['http://dekkend.voorbeeld.nl', /does not begin with https/],
  ['ftp://dekkend.voorbeeld.nl', /does not begin with https/],
  ['dekkend.voorbeeld.nl', /no address/],
  ['', /no address/],
  ['https://', /no address/],
  ['https:///pad', /names no server/],
  ['https:dekkend.voorbeeld.nl', /names no server/],
  ['https://jan:geheim@voorbeeld.nl', /name or password/],
  ['https://voorbeeld.nl/?school=1', /\? or #/],
  ['https://voorbeeld.nl/pad#', /\? or #/],
  ['https://voorbeeld.nl/taskpane.html', /address of a page/],
])('the address of a site is not %j, and one sentence says why', (typed, why) => {
  const read = readSiteAddress(typed);
  expect(read).toEqual({ problem: expect.stringMatching(why) });
  expect(JSON.stringify(read)).not.toMatch(/[.!?] [A-Z]/);
});
