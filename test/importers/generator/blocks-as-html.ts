import type { Block } from './blocks';

/** The blocks as a web page; "fragment" leaves out everything around them, as the clipboard does. */
export function blocksAsHtml(blocks: readonly Block[], shape: 'page' | 'fragment'): string {
  const body = blocks.map(block).join('\n');
  return shape === 'fragment'
    ? body
    : `<!DOCTYPE html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n<title>Dossier</title>\n<style>p { color: black }</style>\n</head>\n<body>\n<nav><a href="#a">Inhoud</a></nav>\n${body}\n</body>\n</html>\n`;
}

function block(of: Block): string {
  switch (of.kind) {
    case 'heading':
      return `<h${of.level}>${escaped(of.text)}</h${of.level}>`;
    case 'paragraph':
      return `<p>${escaped(of.text)}</p>`;
    case 'bullets':
      return `<ul>\n${of.texts.map((text) => `<li>${escaped(text)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return `<table>\n${of.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell.map(block).join('')}</td>`).join('')}</tr>`).join('\n')}\n</table>`;
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/ë/g, '&euml;');
}
