import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programVersion } from '../src/app/program-version';
import { TAB, buttons, functionNames, menuItems } from '../src/commands/controls';
import { manifestProblems } from './manifest-problems';

const root = join(__dirname, '..');
const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const controls = [...Object.values(buttons), ...Object.values(menuItems)];
const surroundings = { root, version, functions: functionNames, tab: TAB, controls };

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
