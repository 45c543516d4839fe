import type { PlacedText } from '../../source-document';
import type { FilledLine } from '../../text/filled-lines';
import type { ActivitySource, TableSource } from './draft';
import { listedActivity } from './headings';
import { columnsOf } from './table-columns';
import type { Column, TableToken } from './table-tokens';
import { isUsual, tableTokens } from './table-tokens';
import { titleLines } from './title-lines';

/**
 * Reads the table of activities, knowledge, skills and competences that runs on over pages.
 * @param lines of the table, without its header.
 * @param activities of the unit, described behind the table under the titles that it lists.
 */
export function readTable(lines: readonly FilledLine[], activities: readonly ActivitySource[]): TableSource {
  const tokens = tableTokens(lines, titleLines(lines, activities));
  const found = columnsOf(tokens);
  const inColumn = (column: Column): TableToken[] => tokens.filter((_, at) => found[at] === column);
  return {
    ...activitiesOf(inColumn('activities')),
    knowledge: groupsOf(inColumn('knowledge')),
    skills: groupsOf(inColumn('skills')),
    competences: placedLines(inColumn('competences')),
    unusualHeadings: tokens
      .filter(({ kind }) => kind === 'heading')
      .map(({ lines: of, column }) => ({
        text: of.map(({ text }) => text).join(' '),
        line: of[0]?.line ?? null,
        column,
      }))
      .filter(({ text, column }) => column === null || !isUsual(text)),
  };
}

/** The bullets below each heading. A column goes on from page to page, so a page break is no gap. */
function groupsOf(tokens: readonly TableToken[]): FilledLine[][] {
  const groups: FilledLine[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'heading') groups.push([]);
    else groups[groups.length - 1]?.push(...token.lines);
  }
  return groups.filter((group) => group.length > 0);
}

function activitiesOf(tokens: readonly TableToken[]): Pick<TableSource, 'activities' | 'unplaced'> {
  const activities: { readonly code: string; readonly line: number; readonly title: PlacedText[] }[] = [];
  const unplaced: PlacedText[] = [];
  for (const token of tokens) {
    const line = token.lines[0];
    if (line === undefined) continue;
    const listed = token.kind === 'number' ? listedActivity(line.text) : null;
    if (listed !== null) activities.push({ code: listed.code, line: line.line, title: [] });
    const text = listed === null ? line.text : listed.rest;
    if (text !== '') (activities[activities.length - 1]?.title ?? unplaced).push({ text, line: line.line });
  }
  return { activities, unplaced };
}

function placedLines(tokens: readonly TableToken[]): PlacedText[] {
  return tokens.flatMap(({ lines }) => lines.map(({ text, line }) => ({ text, line })));
}
