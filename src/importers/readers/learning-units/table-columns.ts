import type { ColumnHabits } from './column-habits';
import { costOfRoom, costOfWords, habitsOf } from './column-habits';
import { isCapital, isFinished, isUnfinished, opensSentence } from './sentence-ends';
import type { Column, TableToken } from './table-tokens';
import { columns } from './table-tokens';

/** A way to divide the tokens so far: its last column, and the last text of every column. */
interface Path {
  readonly cost: number;
  readonly column: number;
  readonly texts: readonly (string | null)[];
  readonly before: Path | null;
}

/** What the columns are like; null as long as nothing is known. */
type Habits = readonly ColumnHabits[] | null;

/**
 * Finds the column of each token. The table is read column by column on every page, and each column goes on where it
 * stopped on the page before, mostly in the midst of a sentence. So columns only follow one another to the right until a
 * page starts; of all ways to divide the table like that, the one that contradicts its words and gaps least is taken.
 * Time grows with the number of tokens (a shortest path over four columns, taken twice: the first shows how wide the
 * columns are and which words they use).
 * @returns one column per token.
 */
export function columnsOf(tokens: readonly TableToken[]): Column[] {
  return bestDivision(tokens, habitsOf(tokens, bestDivision(tokens, null)));
}

function bestDivision(tokens: readonly TableToken[], habits: Habits): Column[] {
  let paths: Path[] = [];
  tokens.forEach((token, at) => {
    const previous = tokens[at - 1];
    const next = columns.map((_, column): Path => {
      const ways =
        previous === undefined
          ? [start(token, column, habits)]
          : paths.map((path) => step(path, previous, token, column, habits));
      return ways.reduce((best, way) => (way.cost < best.cost ? way : best));
    });
    paths = next;
  });
  const ended = paths.map((path) => ({ path, cost: path.cost + endCost(path) }));
  const best = ended.reduce<(typeof ended)[number] | null>(
    (found, one) => (found === null || one.cost < found.cost ? one : found),
    null,
  );
  const found: Column[] = [];
  for (let path = best?.path ?? null; path !== null; path = path.before)
    found.push(columns[path.column] ?? 'activities');
  return found.reverse();
}

function start(token: TableToken, column: number, habits: Habits): Path {
  const texts = columns.map(() => null);
  return {
    cost: ownCost(token, column, null, false, habits),
    column,
    texts: withText(texts, column, token),
    before: null,
  };
}

function step(path: Path, previous: TableToken, token: TableToken, column: number, habits: Habits): Path {
  const from = columnIn(previous);
  const to = columnIn(token);
  const newPage = token.startsPage || (from !== null && to !== null && to < from);
  let cost = path.cost;
  if (column < path.column && !newPage) cost += 6;
  if (!newPage && from !== null && to !== null) cost += (from === to) === (column === path.column) ? 0 : 10;
  else if (column > path.column && !newPage && !token.afterBlank) cost += token.kind === 'plain' ? 1.5 : 0.5;
  const goesOn = column === path.column && !newPage;
  cost += ownCost(token, column, path.texts[column] ?? null, goesOn, habits);
  return { cost, column, texts: withText(path.texts, column, token), before: path };
}

function columnIn(token: TableToken): number | null {
  return token.lines[0]?.column ?? null;
}

/** Below a heading nothing is open that running text could go on with. */
function withText(texts: readonly (string | null)[], column: number, token: TableToken): (string | null)[] {
  const own = token.kind === 'heading' ? null : (token.lines[token.lines.length - 1]?.text ?? null);
  return texts.map((text, at) => (at === column ? own : text));
}

/**
 * How badly a token fits a column.
 * @param text the column's last line so far; null = nothing stands in it yet.
 * @param goesOn the token before it stands in the same column of the same page.
 */
function ownCost(token: TableToken, column: number, text: string | null, goesOn: boolean, habits: Habits): number {
  const name = columns[column] ?? 'activities';
  const isList = name === 'knowledge' || name === 'skills';
  switch (token.kind) {
    case 'number':
      return name === 'activities' ? 0 : 8;
    case 'heading':
      if (!isList) return token.column === null ? 6 : 10;
      return (token.column === null || token.column === name ? 0 : 8) + brokenOff(text);
    case 'bullet':
      if (name === 'activities') return 6;
      if (name === 'competences') return goesOn && text?.endsWith(':') === true ? 0.5 : token.column === null ? 4 : 8;
      return (token.column === null || token.column === name ? 0 : 2) + (text === null ? 0.3 : 0) + brokenOff(text);
    case 'plain':
      if (token.isTitle === true && name !== 'activities') return 8;
      if (name === 'activities') return activityCost(token, text, goesOn);
      return (
        (isList ? listCost(token, text, goesOn) : proseCost(token, text, goesOn)) +
        (goesOn || text === null ? 0 : tailCost(token, column, text, habits))
      );
  }
}

function activityCost(token: TableToken, text: string | null, goesOn: boolean): number {
  if (token.isTitle !== null) return token.isTitle ? 0 : 8;
  if (text === null) return 2;
  if (goesOn) return token.afterBlank && isCapital(textOf(token)) ? 2 : 0;
  return isCapital(textOf(token)) ? 3.5 : 1.5;
}

/** Running text in a list goes on with the bullet above it: with a small letter, and never with a second sentence. */
function listCost(token: TableToken, text: string | null, goesOn: boolean): number {
  if (text === null) return 6;
  const sentence = /[.!?]\s+\p{Lu}/u.test(textOf(token)) || (isFinished(text) && isCapital(textOf(token))) ? 2 : 0;
  const open = isUnfinished(text) ? -0.5 : 0;
  if (!goesOn) return (isCapital(textOf(token)) ? 2.5 : 0.5) + sentence + open * 3;
  if (!token.afterBlank) return sentence + (isCapital(textOf(token)) ? sentenceInList(token, text) : 0);
  return (isCapital(textOf(token)) ? 3 : 1.5) + sentence + open;
}

/** A capital inside a point is mostly a name; an article with one begins the prose of the next column. */
function sentenceInList(token: TableToken, text: string): number {
  if (opensSentence(textOf(token))) return 3;
  return isUnfinished(text) ? 0 : 1;
}

/** What a page broke off has its rest on the next one: nothing new begins below it. */
function brokenOff(text: string | null): number {
  return text !== null && isUnfinished(text) ? 1.5 : 0;
}

/** What the other lines say against these as the rest of what the column broke off in. */
function tailCost(token: TableToken, column: number, text: string, habits: Habits): number {
  const own = habits?.[column];
  if (own === undefined) return 0;
  const room = isFinished(text) ? 0 : costOfRoom(textOf(token), text, own);
  const beside = { activities: null, knowledge: 'skills', skills: 'knowledge', competences: null } as const;
  const other = beside[columns[column] ?? 'activities'];
  const others = other === null ? undefined : habits?.[columns.indexOf(other)];
  return others === undefined ? room : room + costOfWords(textOf(token), own, others);
}

/** Prose begins with a capital, mostly an article or pronoun, and stops in the midst of a sentence only at the page's end. */
function proseCost(token: TableToken, text: string | null, goesOn: boolean): number {
  if (text === null) return isCapital(textOf(token)) ? (opensSentence(textOf(token)) ? 0.5 : 1.5) : 5;
  const small = !isCapital(textOf(token));
  if (goesOn && small && token.afterBlank) return isFinished(text) ? 3 : 1;
  if (goesOn && !token.afterBlank && !isFinished(text) && opensSentence(textOf(token))) return 1;
  if (goesOn) return isFinished(text) && small ? 2 : !isFinished(text) && !small && token.afterBlank ? 0.3 : 0;
  if (isFinished(text)) return small ? 5 : 1;
  return small ? 0 : 0.7;
}

/** Prose has an end; that some stands in the table at all is likely. */
function endCost({ texts }: Path): number {
  const prose = texts[columns.indexOf('competences')] ?? null;
  const lists = [columns.indexOf('knowledge'), columns.indexOf('skills')].map((at) => brokenOff(texts[at] ?? null));
  return lists.reduce((sum, one) => sum + one, 0) + (prose === null ? 3 : isFinished(prose) ? 0 : 2);
}

function textOf(token: TableToken): string {
  return token.lines[0]?.text ?? '';
}
