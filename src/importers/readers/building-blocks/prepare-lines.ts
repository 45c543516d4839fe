import type { SourceLine } from '../../source-document';

/** Headings of sections whose text some copies put behind them on the same line. */
const inlineLabel =
  /^(Complexiteit|Verantwoordelijkheid en zelfstandigheid|Vakkennis en vaardigheden|Omschrijving|Resultaat|Gedrag)\s*:\s+(?=\S)/;

/** The heading of the study load, and its number alone on a line, which nothing else tells from a page number. */
const studyLoad = /^(#+\s*)?(indicatie\s)?stud[il1]e[l1]ast\s*:?$/i;
const hours = /^(\*\*)?\d{2,4}(\s(uur|uren|sbu))?(\*\*)?$/i;

/**
 * Lines as they would be in plain text: without the signs of Markdown where a file holds them as text ("## Gedrag",
 * "**C0103**"), a heading with its text behind it divided into two lines, and
 * the study load on the line of its heading.
 */
export function prepareLines(lines: readonly SourceLine[]): SourceLine[] {
  const prepared: SourceLine[] = [];
  for (const line of withStudyLoad(lines)) {
    const text = withoutMarkup(line.text);
    const label = line.cells === undefined && text.includes(':') ? inlineLabel.exec(text) : null;
    if (line.cells !== undefined) prepared.push({ ...line, text, cells: line.cells.map(withoutMarkup) });
    else if (label === null) prepared.push(text === line.text ? line : { ...line, text });
    else {
      prepared.push(
        { ...line, text: label[1] ?? '' },
        { ...line, text: text.slice(label[0].length), startsPage: false },
      );
    }
  }
  return prepared;
}

function withoutMarkup(text: string): string {
  if (!/^#|\*\*|__|\\/.test(text)) return text;
  return text
    .replace(/^#{1,6}\s+/, '')
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/\\([-*_#.()[\]|>+])/g, '$1');
}

function withStudyLoad(lines: readonly SourceLine[]): readonly SourceLine[] {
  const at = lines.findIndex(({ text }) => studyLoad.test(text));
  const value = at === -1 ? -1 : lines.findIndex(({ text }, next) => next > at && text !== '');
  const number = lines[value]?.text ?? '';
  if (!hours.test(number)) return lines;
  return lines.map((line, index) => {
    if (index === at) return { ...line, text: `${line.text} ${number}` };
    return index === value ? { ...line, text: '' } : line;
  });
}
