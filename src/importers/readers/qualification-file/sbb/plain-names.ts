import type { SourceElement } from '../../../source-document';

/**
 * The same element with every name, its own, its attributes' and those below it, in the one form that the reader knows:
 * without namespace prefix, in small letters, without "_", "-" and ".". So `sbb:Dossier` is `dossier`, `Geldig_vanaf` is
 * `geldigvanaf`. Editions differ in this, their meaning does not. Declarations of namespaces are left out.
 */
export function withPlainNames(element: SourceElement): SourceElement {
  const content = element.content.map((part) => (typeof part === 'string' ? part : withPlainNames(part)));
  return {
    ...element,
    name: plainName(element.name),
    attributes: Object.fromEntries(
      Object.entries(element.attributes)
        .filter(([name]) => !/^xmlns(:|$)/i.test(name))
        .map(([name, value]) => [plainName(name), value]),
    ),
    content,
    children: content.filter((part) => typeof part !== 'string'),
  };
}

function plainName(name: string): string {
  return name.replace(/^.*:/, '').replace(/[_.-]/g, '').toLowerCase();
}
