import { strFromU8, strToU8, zipSync } from 'fflate';
import { Refusal } from '../../../core/diagnostics/diagnostic';
import { refusal } from '../../import-diagnostic';
import { unpackBounded } from './unpack-bounded';

/** Parts that hold words or say how to read them; pictures, fonts and macros stay packed. */
const wanted = /(^|\/)(\[Content_Types\]\.xml|[^/]*\.rels|(document\d*|styles|numbering|footnotes|endnotes)\.xml)$/i;

/** The parts of a Word document, by name ("word/document.xml"). */
export type DocxParts = ReadonlyMap<string, string>;

/**
 * Unpacks what has words in it.
 * @throws Refusal `import/docx-broken` when the file is no sound zip, `import/docx-too-large` when it is a zip bomb.
 */
export function unpackDocx(bytes: Uint8Array): DocxParts {
  try {
    const files = unpackBounded(bytes, wanted);
    return new Map(
      Object.entries(files).map(([name, content]) => [name.replace(/\\/g, '/').replace(/^\//, ''), decode(content)]),
    );
  } catch (error) {
    throw error instanceof Refusal ? error : refusal('import/docx-broken', {});
  }
}

/**
 * The bytes of one part of any kind.
 * @returns null where there is none, or where it is larger than any document is.
 */
export function partBytes(bytes: Uint8Array, name: string): Uint8Array | null {
  const only = new RegExp(`^/?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
  try {
    return Object.values(unpackBounded(bytes, only))[0] ?? null;
  } catch {
    return null;
  }
}

/** Packs parts again, for mammoth; not compressed, as nobody keeps it. */
export function packDocx(parts: DocxParts): Uint8Array {
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, [strToU8(text), { level: 0 }] as const])));
}

/** Parts are UTF-8, or UTF-16 with a mark (ECMA-376 part 2, 8.1.1). */
function decode(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be').decode(content);
  return strFromU8(content).replace(/^\uFEFF/, '');
}

/** The part that a relationship of this type leads to, from `_rels/.rels` or beside the part that has it. */
export function relatedPart(parts: DocxParts, from: string | null, type: string): string | null {
  const isWanted = new RegExp(`Type\\s*=\\s*["'][^"']*/${type}["']`);
  return targets(parts, from, (tag) => isWanted.test(tag)).find((path) => parts.has(path)) ?? null;
}

/** Where the relationship with this identifier leads to, inside the file. */
export function relatedName(parts: DocxParts, from: string, id: string): string | null {
  const isWanted = (tag: string): boolean => /\bId\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] === id;
  return targets(parts, from, isWanted)[0] ?? null;
}

function targets(parts: DocxParts, from: string | null, isWanted: (tag: string) => boolean): readonly string[] {
  const folder = from === null ? '' : from.replace(/[^/]*$/, '');
  const relations = parts.get(`${folder}_rels/${from === null ? '' : from.slice(folder.length)}.rels`) ?? '';
  return [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)]
    .filter(([tag]) => isWanted(tag))
    .map(([tag]) => {
      const target = /Target\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '';
      return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    });
}
