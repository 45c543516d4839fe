import type { Block } from './blocks';
import { turnedWidths, widthsOf } from './column-widths';
import type { SheetLayout } from './sheet-layout';
import { textWidthOf } from './sheet-layout';

type Table = Extract<Block, { kind: 'table' }>;

/** What a browser prints: the page, and what stands in the margins of every sheet. */
export interface PrintPage {
  readonly html: string;
  readonly head: string;
  readonly foot: string;
}

/** The blocks as a web page that is set for printing by the layout of a word processor, as far as a browser can. */
export function blocksAsPrintPage(blocks: readonly Block[], title: string, layout: SheetLayout): PrintPage {
  const width = textWidthOf(layout);
  const [head, foot] = furniture(title, layout);
  return {
    html: `<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><style>${styles(layout)}</style><body>${blocks.map((of) => block(of, false)).join('\n')}</body></html>`,
    head,
    foot,
  };

  function block(of: Block, inCell: boolean): string {
    switch (of.kind) {
      case 'heading': {
        const breaks = !inCell && breaksPage(of.level, of.text, layout) ? ' class="break"' : '';
        return `<h${of.level}${breaks}>${escaped(of.text)}</h${of.level}>`;
      }
      case 'paragraph':
        return `<p>${escaped(of.text)}</p>`;
      case 'bullets':
        return `<ul>${of.texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
      case 'table':
        return table(of);
    }
  }

  function table({ rows, turnedHead = false }: Table): string {
    const count = Math.max(...rows.map((cells) => cells.length));
    const widths = turnedHead ? turnedWidths(count, width) : widthsOf(rows, count, width);
    const columns = widths.map((mm) => `<col style="width:${mm}mm">`).join('');
    const lines = rows.map((cells, row) => {
      const content = cells.map((of, at) => {
        const span = at === cells.length - 1 && at < count - 1 ? ` colspan="${count - at}"` : '';
        const turned = turnedHead && row === 0 && at > 0 ? ' class="up"' : '';
        return `<td${span}><div${turned}>${of.map((one) => block(one, true)).join('')}</div></td>`;
      });
      return `<tr>${content.join('')}</tr>`;
    });
    const [first = '', ...others] = lines;
    const opening = turnedHead ? `<thead>${first}</thead>` : first;
    return `<table style="width:${widths.reduce((all, mm) => all + mm, 0)}mm"><colgroup>${columns}</colgroup>${opening}<tbody>${others.join('')}</tbody></table>`;
  }
}

function breaksPage(level: number, text: string, { pageBreaks }: SheetLayout): boolean {
  if (pageBreaks === 'none') return false;
  return level === 1 || (pageBreaks === 'tasks' && /^[A-Z]\d-K\d(-W\d)?:/.test(text));
}

function styles(layout: SheetLayout): string {
  const { family, size, bullet, borders, padding, keepsRows, landscape, margin } = layout;
  const grown = [7, 4, 2, 0.5].map(
    (more, at) => `h${at + 1}{font-size:${size + more}pt;margin:4mm 0 1.5mm;break-after:avoid}`,
  );
  return [
    `@page{size:A4 ${landscape ? 'landscape' : 'portrait'};margin:22mm ${margin}mm}`,
    `body{margin:0;font:${size}pt '${family}'}p{margin:0 0 2mm}.break{break-before:page}`,
    ...grown,
    `ul{margin:0 0 1mm;padding-left:8mm;list-style-type:'${bullet}  '}li{padding-left:1mm}`,
    `table{border-collapse:collapse;table-layout:fixed;margin-bottom:3mm;font-size:${size - 0.5}pt}`,
    `td{vertical-align:top;overflow-wrap:anywhere;padding:${padding}mm;border:${borders ? '0.5pt solid black' : 'none'}}`,
    `td p{margin:0 0 ${padding > 1 ? 1 : 0}mm}tr{break-inside:${keepsRows ? 'avoid' : 'auto'}}`,
    '.up{writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap}',
  ].join('');
}

function furniture(title: string, { heads, foot, margin }: SheetLayout): readonly [string, string] {
  const line = (inside: string): string =>
    `<div style="font:8.5pt Carlito;margin:0 ${margin}mm;width:100%">${inside}</div>`;
  const number = '<span class="pageNumber"></span>';
  const of = `${number} van <span class="totalPages"></span>`;
  const feet = {
    none: '',
    number,
    of: `Pagina ${of}`,
    sentence: `Versie van 1 mei, ${escaped(title)}, bladzijde ${of}`,
  };
  return [line(heads === 'none' ? '' : escaped(title)), line(feet[foot])];
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
