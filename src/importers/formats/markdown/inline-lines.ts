import type { Token } from 'markdown-it';
import { raised } from '../raised';

/** A line of a paragraph, and how many lines below the paragraph's first it stands. */
export interface InlineLine {
  readonly text: string;
  readonly at: number;
}

/**
 * The words of a paragraph, a heading or a cell without their mark-up, as the lines they were typed on; `<br>` breaks a
 * line as well, on the same line of the file.
 */
export function inlineLines(token: Token): readonly InlineLine[] {
  const lines: { text: string; at: number }[] = [{ text: '', at: 0 }];
  let at = 0;
  let isRaised = false;
  const write = (text: string): void => {
    const line = lines[lines.length - 1];
    if (line !== undefined) line.text += isRaised ? raised(text) : text;
  };
  for (const part of token.children ?? []) {
    switch (part.type) {
      case 'softbreak':
      case 'hardbreak':
        at += 1;
        lines.push({ text: '', at });
        break;
      case 'html_inline':
        if (/^<br\b/i.test(part.content)) lines.push({ text: '', at });
        if (/^<\/?sup\b/i.test(part.content)) isRaised = !part.content.startsWith('</');
        break;
      default:
        write(part.content);
    }
  }
  return lines;
}
