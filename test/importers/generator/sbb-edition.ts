import fc from 'fast-check';
import { readXml } from '../../../src/importers/formats/read-xml';
import type { SourceElement } from '../../../src/importers/source-document';
import type { DossierSpec } from './dossier-spec';
import { renderSbbXml } from './render-sbb-xml';

/** How another edition of SBB's file could write the same. */
export interface SbbEdition {
  readonly prefix: string;
  readonly names: 'as-they-are' | 'capital' | 'upper';
  readonly titles: 'attributes' | 'elements';
  readonly texts: 'cdata' | 'escaped' | 'paragraphs' | 'list-items' | 'escaped-list-items';
  /** Elements and attributes that the format does not have. */
  readonly strangers: boolean;
  /** The fields of a work process and of a core task in another order. */
  readonly shuffled: boolean;
  /** One addition with two references, where two profiles have the same. */
  readonly mergedAdditions: boolean;
  readonly indented: boolean;
  readonly wrapper: string | null;
  readonly seed: number;
}

export const arbitraryEdition: fc.Arbitrary<SbbEdition> = fc.record({
  prefix: fc.constantFrom('', '', 'sbb:', 'ns0:'),
  names: fc.constantFrom('as-they-are', 'capital', 'upper'),
  titles: fc.constantFrom('attributes', 'elements'),
  texts: fc.constantFrom('cdata', 'escaped', 'paragraphs', 'list-items', 'escaped-list-items'),
  strangers: fc.boolean(),
  shuffled: fc.boolean(),
  mergedAdditions: fc.boolean(),
  indented: fc.boolean(),
  wrapper: fc.constantFrom(null, 'export', 'soap:Envelope'),
  seed: fc.nat(),
});

/** The words in every element that the format does not have. */
export const strangeWords = 'Dit stond er eerst niet.';

/** Several dossiers in one file of that edition. */
export function renderSbbEdition(dossiers: readonly DossierSpec[], edition: SbbEdition): string {
  const files = dossiers.map((dossier) => readXml(renderSbbXml(dossier).slice(1)).root);
  const [first] = files;
  const parts = files
    .flatMap((file) => file.children.filter(({ name }) => name === 'dossiers'))
    .flatMap(({ children }) => children);
  const defined = first?.children.filter(({ name }) => name !== 'dossiers') ?? [];
  let random = edition.seed;
  const chance = (sides: number): number => {
    random = (random * 1103515245 + 12345) % 2147483648;
    return Math.floor(random / 65536) % sides;
  };
  const body = element('sbb', '', [
    ...defined.map((part) => write(part)),
    element(
      'dossiers',
      '',
      parts.map((part) => write(part)),
    ),
  ]);
  const declared =
    edition.prefix === '' ? ' xmlns="urn:sbb:dossiers"' : ` xmlns:${edition.prefix.slice(0, -1)}="urn:sbb"`;
  const wrapped =
    edition.wrapper === null
      ? body.replace(/^(<[^\s>]+)/, `$1${declared}`)
      : `<${edition.wrapper} xmlns:soap="urn:soap"${declared}>${body}</${edition.wrapper}>`;
  return `<?xml version="1.0"?>\n${wrapped}`;

  function write(source: SourceElement): string {
    const { titel, ...others } = source.attributes;
    const attributes = titel === undefined || edition.titles === 'attributes' ? source.attributes : others;
    const title =
      titel === undefined || edition.titles === 'attributes' ? [] : [element('titel', '', [escaped(titel)])];
    const children = inOtherOrder(source.name, merged(source)).map((part) => write(part));
    const inTask = /^(kerntaak|werkproces|aanvullend|complexiteitperprofiel|werkprocescompetenties)$/.test(source.name);
    const stranger = edition.strangers && inTask ? [element('nieuwelement', '', [strangeWords])] : [];
    const all = [...title, textOf(source), ...children, ...stranger];
    const added = edition.strangers && chance(3) === 0 ? ' gewijzigd="ja"' : '';
    return element(source.name, `${attributesOf(attributes)}${added}`, all);
  }

  function element(name: string, attributes: string, parts: readonly string[]): string {
    const tag = `${edition.prefix}${cased(name)}`;
    const text = parts.some((part) => part !== '' && !part.startsWith('<'));
    const space = edition.indented && !text ? '\n  ' : '';
    return `<${tag}${attributes}>${parts.map((part) => (part === '' ? '' : `${space}${part}`)).join('')}${space}</${tag}>`;
  }

  function cased(name: string): string {
    if (edition.names === 'upper') return name.toUpperCase();
    return edition.names === 'capital' ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
  }

  function attributesOf(attributes: SourceElement['attributes']): string {
    const pairs = Object.entries(attributes).map(([name, value]) => ` ${cased(name)}="${escaped(value)}"`);
    return (edition.shuffled ? pairs.reverse() : pairs).join('');
  }

  /** The text alone; whoever writes it in another way says the same. */
  function textOf({ text, name }: SourceElement): string {
    if (text.trim() === '') return '';
    if (name === 'dossiercrebo' || name === 'crebo' || edition.texts === 'escaped') return escaped(text);
    if (edition.texts === 'cdata') return `<![CDATA[${text}]]>`;
    const lines = text
      .trim()
      .split('\n')
      .map((line) => line.trim());
    const isList = lines.some((line) => line.startsWith('- '));
    if (edition.texts === 'paragraphs' || !isList) return lines.map((line) => `<p>${escaped(line)}</p>`).join('');
    const items = lines.map((line) =>
      line.startsWith('- ') ? `<li><b>${escaped(line.slice(2))}</b></li>` : `<p>${escaped(line)}</p>`,
    );
    const list = `<ul>${items.join('')}</ul>`;
    return edition.texts === 'list-items' ? list : escaped(list);
  }

  function inOtherOrder(name: string, children: readonly SourceElement[]): readonly SourceElement[] {
    if (!edition.shuffled || !/^(werkproces|kerntaak)$/.test(name)) return children;
    const from = chance(Math.max(1, children.length));
    return [...children.slice(from), ...children.slice(0, from)];
  }

  /** Neighbouring additions that say the same become one that names both profiles. */
  function merged({ name, children }: SourceElement): readonly SourceElement[] {
    if (!edition.mergedAdditions || !name.endsWith('perprofiel')) return children;
    const kept: SourceElement[] = [];
    for (const addition of children) {
      const before = kept[kept.length - 1];
      if (before !== undefined && wordsOf(before) === wordsOf(addition)) {
        kept[kept.length - 1] = {
          ...before,
          children: [...profilesOf(before), ...profilesOf(addition), ...said(before)],
        };
      } else kept.push(addition);
    }
    return kept;
  }

  function wordsOf(addition: SourceElement): string {
    return JSON.stringify(said(addition), (key, value: unknown) => (key === 'line' ? undefined : value));
  }
}

function profilesOf({ children }: SourceElement): readonly SourceElement[] {
  return children.filter(({ name }) => name === 'profiel');
}

function said({ children }: SourceElement): readonly SourceElement[] {
  return children.filter(({ name }) => name !== 'profiel');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
