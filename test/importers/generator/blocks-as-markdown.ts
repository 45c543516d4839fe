import type { Block } from './blocks';

/** The blocks as Markdown. A cell with more than a line cannot be in a table: its blocks stand below the label instead. */
export function blocksAsMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(block).join('\n\n')}\n`;
}

function block(of: Block): string {
  switch (of.kind) {
    case 'heading':
      return `${'#'.repeat(of.level)} ${escaped(of.text)}`;
    case 'paragraph':
      return escaped(of.text);
    case 'bullets':
      return of.texts.map((text) => `- ${escaped(text)}`).join('\n');
    case 'table':
      return isPlain(of.rows) ? pipes(of.rows) : blocksAsMarkdown(of.rows.flat(2)).trimEnd();
  }
}

function isPlain(rows: Extract<Block, { kind: 'table' }>['rows']): boolean {
  return rows
    .flat()
    .every(
      (cell) =>
        cell.length <= 1 &&
        cell.every(({ kind, ...rest }) => kind === 'paragraph' && 'text' in rest && rest.text.length < 100),
    );
}

function pipes(rows: Extract<Block, { kind: 'table' }>['rows']): string {
  const lines = rows.map(
    (row) => `| ${row.map((cell) => cell.map(block).join(' ').replace(/\|/g, '\\|')).join(' | ')} |`,
  );
  const width = rows[0]?.length ?? 1;
  return [`|${' |'.repeat(width)}`, `|${'---|'.repeat(width)}`, ...lines].join('\n');
}

/** Signs that Markdown would take for mark-up. */
function escaped(text: string): string {
  return text.replace(/[\\*_`[\]<>#]/g, '\\$&').replace(/^(\d+)([.)]) /, '$1\\$2 ');
}
