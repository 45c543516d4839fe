import type { Block } from './blocks';
import { flatOdtOf, name } from './flat-odt-styles';
import type { SheetLayout } from './sheet-layout';
import { textWidthOf } from './sheet-layout';
import { turnedWidths, widthsOf } from './column-widths';

type Table = Extract<Block, { kind: 'table' }>;

const note = 'Zie de toelichting die bij dit onderdeel is uitgegeven.';

/**
 * The blocks as a document that LibreOffice can print to PDF or save for Word (Flat ODT, ISO 26300).
 * @param title for the running heads.
 */
export function blocksAsFlatOdt(blocks: readonly Block[], title: string, layout: SheetLayout): string {
  const textWidth = textWidthOf(layout);
  let paragraphs = 0;
  let chapters = 0;
  const front = frontOf(blocks);
  const body = blocks.flatMap((of, at) => [
    ...(layout.contents && at === front ? [contents(blocks)] : []),
    at === 0 && layout.boxed && of.kind === 'paragraph' ? boxed(of.text) : block(of),
  ]);
  return flatOdtOf(body.join(''), title, layout);

  function block(of: Block, inCell = false): string {
    switch (of.kind) {
      case 'heading':
        return heading(of.level, of.text, inCell);
      case 'paragraph':
        return paragraph(of.text, inCell ? 'Cell' : 'Text');
      case 'bullets':
        return `<text:list text:style-name="Points">${of.texts
          .map((text) => `<text:list-item>${plain(text, 'Cell')}</text:list-item>`)
          .join('')}</text:list>`;
      case 'table':
        return table(of);
    }
  }

  function heading(level: 1 | 2 | 3 | 4, text: string, inCell: boolean): string {
    const breaks = !inCell && breaksPage(level, text) ? 'Break' : '';
    const style = layout.outline ? `H${level}${breaks}` : `Bold${level}${breaks}`;
    const number = /^(\d)\. (.*)$/.exec(text);
    const tag = (words: string): string =>
      layout.outline
        ? `<text:h text:style-name="${style}" text:outline-level="${level}">${escaped(words)}</text:h>`
        : `<text:p text:style-name="${style}">${escaped(words)}</text:p>`;
    if (!layout.counted || number === null) return tag(text);
    chapters += 1;
    return (
      `<text:list text:style-name="Chapters" xml:id="c${chapters}"><text:list-item text:start-value="${number[1]}">` +
      `${tag(number[2] ?? '')}</text:list-item></text:list>`
    );
  }

  function breaksPage(level: number, text: string): boolean {
    const isTask = /^[A-Z]\d-K\d(-W\d)?:/.test(text);
    if (layout.pageBreaks === 'none') return false;
    return level === 1 || (layout.pageBreaks === 'tasks' && isTask);
  }

  /** Behind every seventh sentence a footnote. */
  function paragraph(text: string, style: string): string {
    paragraphs += 1;
    const called = layout.footnotes && text.endsWith('.') && paragraphs % 7 === 0;
    return called ? plain(text, style).replace(/<\/text:p>$/, `${footnote(paragraphs)}</text:p>`) : plain(text, style);
  }

  function table({ rows, turnedHead = false }: Table): string {
    const width = Math.max(...rows.map((cells) => cells.length));
    const columns = (turnedHead ? turnedWidths(width, textWidth) : widthsOf(rows, width, textWidth))
      .map((mm) => `<table:table-column table:style-name="W${mm}"/>`)
      .join('');
    const style = `Row${layout.keepsRows ? 'Whole' : ''}`;
    const [head, ...others] = rows.map((cells, row) => {
      const content = cells.map((of, at) => {
        const isTurned = turnedHead && row === 0 && at > 0;
        return cell(of, isTurned, at === cells.length - 1 ? width - at : 1);
      });
      return `<table:table-row table:style-name="${style}">${content.join('')}</table:table-row>`;
    });
    const first = turnedHead ? `<table:table-header-rows>${head}</table:table-header-rows>` : head;
    return `<table:table table:style-name="Table">${columns}${first}${others.join('')}</table:table>`;
  }

  function cell(of: readonly Block[], isTurned: boolean, span: number): string {
    const spanned = span > 1 ? ` table:number-columns-spanned="${span}"` : '';
    const words = of.length === 0 ? plain('', 'Cell') : of.map((one) => block(one, true)).join('');
    const content = isTurned ? words.replace(/>([^<]+)</g, '><text:span text:style-name="Up">$1</text:span><') : words;
    const covered = '<table:covered-table-cell/>'.repeat(span - 1);
    return `<table:table-cell table:style-name="Edge" office:value-type="string"${spanned}>${content}</table:table-cell>${covered}`;
  }
}

/** Where the title page ends: at the second chapter, or the first where a document begins with one. */
function frontOf(blocks: readonly Block[]): number {
  const chapters = blocks.flatMap((of, at) => (of.kind === 'heading' && of.level === 1 ? [at] : []));
  return chapters[0] === 0 ? 0 : (chapters[1] ?? 0);
}

function contents(blocks: readonly Block[]): string {
  const entries = blocks.flatMap((of) => (of.kind === 'heading' && of.level < 4 ? [of] : []));
  const lines = entries.map(
    ({ level, text }, at) =>
      `<text:p text:style-name="Contents_20_${level}">${escaped(text)}<text:tab/>${3 + Math.floor(at / 3)}</text:p>`,
  );
  return `<text:p text:style-name="ContentsHead">Inhoud</text:p>${lines.join('')}`;
}

function boxed(text: string): string {
  return (
    `<text:p text:style-name="Text"><draw:frame draw:style-name="Box" draw:name="Titel" text:anchor-type="paragraph" ` +
    `svg:x="0cm" svg:y="0cm" svg:width="12cm" svg:height="2cm"><draw:text-box>${plain(text, 'Text')}</draw:text-box>` +
    `</draw:frame></text:p>`
  );
}

function footnote(number: number): string {
  return (
    `<text:note text:id="n${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation>` +
    `<text:note-body><text:p text:style-name="${name.footnote}">${note}</text:p></text:note-body></text:note>`
  );
}

function plain(text: string, style: string): string {
  return `<text:p text:style-name="${style}">${escaped(text)}</text:p>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
