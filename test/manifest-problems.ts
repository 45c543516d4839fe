import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { XMLParser } from 'fast-xml-parser';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { convert } from 'office-addin-manifest-converter';
import { TAB, buttons, functionNames, menuItems } from '../src/commands/controls';

/** The first schema of the unified manifest that knows "get started" messages. */
const SCHEMA_VERSION = '1.23';
const SCHEMA = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`;

/** What the manifest must agree with. */
export interface Surroundings {
  /** Where the add-in is served, without a slash at the end. */
  readonly address: string;
  /** The folder that is served there. */
  readonly root: string;
  /** Of package.json. */
  readonly version: string;
  /** Functions that the code associates. */
  readonly functions: readonly string[];
  /** Ids that the code makes usable or not. */
  readonly tab: string;
  readonly controls: readonly string[];
}

/** The surroundings of our manifest in a folder that is served at an address. @param version of package.json */
export function surroundingsOf(root: string, version: string, address: string): Surroundings {
  const controls = [...Object.values(buttons), ...Object.values(menuItems)];
  return { address, root, version, functions: functionNames, tab: TAB, controls };
}

/**
 * Everything wrong with a manifest, without a network: Microsoft's own parser, its converter and the schema of what that
 * gives, and then what those do not look at (office-host/NOTES.md, "The manifest").
 */
export async function manifestProblems(xml: string, surroundings: Surroundings): Promise<readonly string[]> {
  return [...(await problemsByMicrosoft(xml)), ...problemsOfOurs(xml, surroundings)];
}

async function problemsByMicrosoft(xml: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dekkend-manifest-'));
  try {
    const file = join(folder, 'manifest.xml');
    writeFileSync(file, xml);
    await OfficeAddinManifest.readManifestFile(file);
    await convert(file, folder, false, SCHEMA, SCHEMA_VERSION);
    const converted = join(folder, 'manifest.json');
    // The converter reports errors by giving nothing.
    if (!existsSync(converted)) return ['cannot be converted'];
    return await AppManifestUtils.validateAgainstSchema(JSON.parse(readFileSync(converted, 'utf8')));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

function problemsOfOurs(xml: string, surroundings: Surroundings): readonly string[] {
  const { root, version, functions, tab, controls } = surroundings;
  const origin = `${surroundings.address}/`;
  const elements = everyElement(xml);
  const named = (name: string): readonly Element[] => elements.filter((element) => element.name === name);
  const textOf = (name: string): string => named(name)[0]?.text ?? '';
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(problem);
  };

  expect(textOf('Version') === `${version}.0`, `Version ${textOf('Version')} is not ${version}.0`);
  expect(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(textOf('Id')),
    `Id ${textOf('Id')} is no random GUID`,
  );

  const resources = ['bt:Image', 'bt:Url', 'bt:String'].flatMap(named).filter(({ attributes }) => attributes.id);
  const ids = resources.map(({ attributes }) => attributes.id ?? '');
  const used = elements.flatMap(({ attributes }) => attributes.resid ?? []);
  for (const id of used) expect(ids.includes(id), `resid ${id} is not defined`);
  for (const id of ids) expect(used.includes(id), `resource ${id} is not used`);
  for (const id of ids) expect(ids.indexOf(id) === ids.lastIndexOf(id) && id.length <= 32, `resource id ${id}`);

  for (const { name, attributes, children } of elements) {
    const address = attributes.DefaultValue ?? '';
    if (/^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|bt:Image|bt:Url)$/.test(name) && address !== '') {
      expect(address.startsWith(origin), `${address} is another origin`);
    }
    if (/^(DisplayName|Description|bt:String)$/.test(name) && address !== '') {
      const english = children.find((child) => child.attributes.Locale === 'en-US')?.attributes.Value ?? '';
      expect(english !== '', `"${address}" has no English`);
    }
  }
  for (const { children } of named('bt:ShortStrings')) {
    for (const { attributes } of children)
      expect((attributes.DefaultValue ?? '').length <= 125, `${attributes.id} too long`);
  }

  const sizes = new Map(
    named('bt:Image').flatMap(({ attributes: { resid, size } }) => (resid && size ? [[resid, size]] : [])),
  );
  const icons = [
    ...named('bt:Image').flatMap(({ attributes: { id, DefaultValue } }) =>
      id === undefined ? [] : [{ address: DefaultValue ?? '', size: Number(sizes.get(id)) }],
    ),
    { address: named('IconUrl')[0]?.attributes.DefaultValue ?? '', size: 32 },
    { address: named('HighResolutionIconUrl')[0]?.attributes.DefaultValue ?? '', size: 64 },
  ];
  for (const { address, size } of icons) {
    const file = join(root, address.slice(origin.length));
    const found = existsSync(file) ? pngSize(readFileSync(file)) : 'missing';
    expect(found === `${size}x${size}`, `${address} is ${found}, not ${size}x${size}`);
  }

  const called = named('FunctionName').map(({ text }) => text);
  expect(
    [...called].sort().join() === [...functions].sort().join(),
    `functions ${called.join()} are not those of the code: ${functions.join()}`,
  );
  const controlIds = named('Control').map(({ attributes }) => attributes.id ?? '');
  expect(
    [...controlIds].sort().join() === [...controls].sort().join(),
    `controls ${controlIds.join()} are not those of the code`,
  );
  const [tabId] = named('CustomTab').map(({ attributes }) => attributes.id);
  expect(tabId === tab, `tab ${tabId} is not that of the code`);
  // Microsoft's reference of OfficeMenu: one control.
  for (const { children } of named('OfficeMenu')) expect(children.length === 1, 'a menu has more than one control');
  // Nothing of ours runs before somebody presses a button, so nothing could make it usable.
  expect(!named('Enabled').some(({ text }) => text === 'false'), 'a button is unusable at the start');
  return problems;
}

/** Width and height of a PNG. Source: PNG specification, 11.2.2 IHDR. */
function pngSize(bytes: Buffer): string {
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
  return isPng ? `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}` : 'no PNG';
}

function everyElement(xml: string): readonly Element[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
  });
  const flat = (element: Element): readonly Element[] => [element, ...element.children.flatMap(flat)];
  return elementsOf(parser.parse(xml)).flatMap(flat);
}

function elementsOf(nodes: unknown): readonly Element[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: Readonly<Record<string, unknown>>): readonly Element[] => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const content = node[name];
    const text = Array.isArray(content) ? content.map((part) => String(part['#text'] ?? '')).join('') : '';
    const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>;
    return [{ name, attributes, children: elementsOf(content), text }];
  });
}
