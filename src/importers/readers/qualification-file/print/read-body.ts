import type { ImportDiagnostic } from '../../../import-diagnostic';
import { notice } from '../../../import-diagnostic';
import type { Block, BodyCoreTask, BodyItem, BodyPart, BodyWorkProcess } from './body';
import { emptyCoreTask, emptyWorkProcess } from './body';
import { bodyParts, findOrAdd, isOpenProfile } from './body-parts';
import type { BodyToken } from './body-tokens';
import { isCaption } from './captions';
import { competencyList, isCompetencies } from './competency-list';
import type { Label, Section } from './labels';
import { beginsLike, fold } from './labels';
import { leftOutParts } from './left-out-parts';
import { isMissingFrom } from './running-titles';
import type { TitleToken } from './title-headings';

type Heading = Extract<BodyToken, { kind: 'heading' }>;
type Text = Extract<BodyToken, { kind: 'text' }>;

/**
 * Divides the body into parts, core tasks and work processes. Headings decide; where a heading is missing, "Complexiteit"
 * begins the next core task and "Omschrijving" the next work process. A heading that repeats is a page break.
 * @param tokens of the body.
 * @param titleOf the overview's title of a code, to tell the second line of a heading from the text below it.
 */
export function readBody(
  tokens: readonly (BodyToken | TitleToken)[],
  titleOf: (code: string) => string | null,
): { readonly parts: readonly BodyPart[]; readonly diagnostics: readonly ImportDiagnostic[] } {
  const diagnostics: ImportDiagnostic[] = [];
  const { parts, partFor, addPart } = bodyParts();
  let part: BodyPart | null = null;
  let task: BodyCoreTask | null = null;
  let process: BodyWorkProcess | null = null;
  /** Null: before any section, or after a heading; nothing can be placed there. */
  let section: Section | 'competencies' | 'ignored' | 'level' | null = 'ignored';
  let scope: string | null = null;
  /** The heading whose title may run on in the next line. */
  let heading: { readonly item: BodyItem; readonly code: string; read: string; readonly repeated: boolean } | null =
    null;

  let inCaption = false;
  const leftOut = leftOutParts();

  for (const token of tokens) {
    const before = section;
    read(token);
    if (section !== 'ignored' || token.kind === 'profile-heading') leftOut.end();
    else if (token.kind === 'label') leftOut.begin(token.text, token.line);
    else if (before === 'ignored') leftOut.extend(token.line);
  }
  leftOut.end();
  return { parts, diagnostics: [...diagnostics, ...leftOut.diagnostics] };

  function read(token: BodyToken | TitleToken): void {
    if (token.kind === 'text') return readText(token);
    heading = null;
    inCaption = false;
    switch (token.kind) {
      case 'heading':
        return readHeading(token);
      case 'title':
        return readTitle(token);
      case 'profile-heading':
        return readProfileHeading(token);
      case 'label':
        return readLabel(token.label, token.line);
      case 'addition':
        scope = token.name;
        if (section === 'competencies') section = 'behaviour';
        if (section === null) unplaced(token.name, token.line);
        return;
      case 'not-applicable':
        return;
      case 'competencies':
        if (process === null) return section === 'ignored' ? undefined : unplaced(token.text, token.line);
        section = 'competencies';
        if (token.text !== '') blockOf(process.competencies).lines.push({ ...token, afterBlank: false });
        else blockOf(process.competencies);
    }
  }

  function readHeading({ found, title, line }: Heading): void {
    const [, letter = 'B', prefix = '1', core = '0', work] = /^([A-Z])(\d+)-K(\d+)(?:-W(\d+))?$/.exec(found.code) ?? [];
    const headless = work === undefined ? null : takeHeadless();
    const owner = partFor(letter === 'B' ? null : `${letter}${prefix}`, line, part);
    const number = Number(core) === 0 ? (owner.coreTasks[owner.coreTasks.length - 1]?.number ?? 1) : Number(core);
    if (headless !== null) {
      if (owner.coreTasks.every((known) => known.number !== number)) headless.number = number;
      owner.coreTasks.push(headless);
    }
    const owningTask = findOrAdd(owner.coreTasks, number, line, emptyCoreTask);
    const target =
      work === undefined
        ? owningTask
        : findOrAdd(owningTask.item.workProcesses, workNumber(owningTask.item, Number(work)), line, emptyWorkProcess);
    const canonical = `${letter}${prefix}-K${number}${work === undefined ? '' : `-W${target.item.number}`}`;
    if (found.original !== canonical) {
      diagnostics.push(notice('import/code-repaired', line, { original: found.original, repaired: canonical }));
    }
    const repeats = target.item === process || target.item === task;
    part = owner;
    task = owningTask.item;
    if (!repeats) {
      process = work === undefined ? null : (target.item as BodyWorkProcess);
      section = null;
      scope = null;
    }
    if (target.added && title !== '') target.item.title.push({ text: title, line, afterBlank: false });
    heading = { item: target.item, code: canonical, read: fold(title), repeated: !target.added };
  }

  /** A core task without a heading, right above the heading of its first work process, which tells where it belongs. */
  function takeHeadless(): BodyCoreTask | null {
    const current = task;
    if (current === null || current.number !== null || current.workProcesses.length > 0) return null;
    return part?.coreTasks[part.coreTasks.length - 1] === current ? (part.coreTasks.pop() ?? null) : null;
  }

  function readTitle({ of, title, line }: TitleToken): void {
    if (of === 'core-task') {
      task = addTask(line);
      process = null;
    } else {
      process = addProcess(line);
    }
    (process ?? task)?.title.push(...title);
    section = null;
    scope = null;
  }

  function addTask(line: number): BodyCoreTask {
    part ??= addPart('base', line);
    const added = emptyCoreTask(null, line);
    part.coreTasks.push(added);
    return added;
  }

  function addProcess(line: number): BodyWorkProcess {
    task ??= part?.coreTasks[part.coreTasks.length - 1] ?? addTask(line);
    const added = emptyWorkProcess(null, line);
    task.workProcesses.push(added);
    return added;
  }

  /** A number that could not be read is the next one. */
  function workNumber(owner: BodyCoreTask, read: number): number {
    return read === 0 ? (owner.workProcesses[owner.workProcesses.length - 1]?.number ?? 0) + 1 : read;
  }

  function readProfileHeading({ code, title, line }: Extract<BodyToken, { kind: 'profile-heading' }>): void {
    part = partFor(code, line, part);
    part.title ??= title;
    task = null;
    process = null;
    section = 'ignored';
    scope = null;
  }

  function readLabel(label: Label, line: number): void {
    scope = null;
    switch (label) {
      case 'base-part':
        if (part === null || part.kind === 'profile') part = addPart('base', line);
        return leaveItems('ignored');
      case 'profile-part':
        if (!isOpenProfile(part)) part = addPart('profile', line);
        return leaveItems('ignored');
      case 'level':
        if (!isOpenProfile(part)) part = addPart('profile', line);
        return leaveItems('level');
      case 'profession':
        if (part !== null && part.coreTasks.length > 0) part = addPart('profile', line);
        return leaveItems('ignored');
      case 'ignored':
        return leaveItems('ignored');
      case 'complexity':
      case 'responsibility':
      case 'knowledge':
        return readTaskSection(label, line);
      case 'description':
      case 'result':
      case 'behaviour':
        return readProcessSection(label, line);
    }
  }

  function leaveItems(next: 'ignored' | 'level'): void {
    task = null;
    process = null;
    section = next;
  }

  /** "Complexiteit" after a described core task begins the next one; a label that repeats is a page break. */
  function readTaskSection(label: 'complexity' | 'responsibility' | 'knowledge', line: number): void {
    const current = task;
    const continues = current !== null && section === label && process === null;
    const fits = current !== null && process === null && current[label].length === 0;
    if (!continues && !fits) task = addTask(line);
    process = null;
    section = label;
  }

  function readProcessSection(label: 'description' | 'result' | 'behaviour', line: number): void {
    const current = process;
    const continues = current !== null && section === label;
    const started = current !== null && (current.behaviour.length > 0 || current.result.length > 0);
    const next =
      current === null ||
      (label === 'description' ? current.description.length > 0 || started : current[label].length > 0);
    if (!continues && next) process = addProcess(line);
    section = label;
  }

  function readText(found: Text): void {
    if (heading !== null && runsOn(found)) return;
    inCaption = found.afterBlank
      ? section !== 'ignored' && isCaption(found.text)
      : inCaption && !/^\p{Lu}/u.test(found.text);
    if (inCaption) return unplaced(found.text, found.line);
    const token = heading?.repeated === true ? { ...found, afterBlank: false } : found;
    heading = null;
    switch (section) {
      case 'ignored':
        return;
      case 'level': {
        const level = /^\D{0,3}([1-4])\D{0,3}$/.exec(token.text)?.[1];
        if (level !== undefined && part !== null) part.level ??= Number(level);
        section = 'ignored';
        return;
      }
      case 'complexity':
      case 'responsibility':
      case 'knowledge':
        if (task !== null) blockOf(task[section]).lines.push(token);
        return;
      case 'description':
      case 'result':
      case 'behaviour':
        if (process !== null) blockOf(process[section]).lines.push(token);
        return;
      case 'competencies':
        return readCompetencyText(token);
      case null:
        return unplaced(token.text, token.line);
    }
  }

  /** A list of competencies runs on until an empty line, unless it breaks off there, or until something else begins. */
  function readCompetencyText(token: Text): void {
    if (process === null) return;
    const block = blockOf(process.competencies);
    const before = block.lines.map(({ text }) => text).join(' ');
    const complete =
      before !== '' && !before.endsWith(',') && competencyList(before).every(({ letter }) => letter !== null);
    const ends = complete && (token.afterBlank || !isCompetencies(token.text));
    if (!ends) block.lines.push(token);
    else unplaced(token.text, token.line);
  }

  /** The second line of a heading: what the overview has, or, where it has nothing, what stands straight below. */
  function runsOn(token: Text): boolean {
    if (heading === null || (token.afterBlank && (section !== null || titleOf(heading.code) === null))) return false;
    const known = titleOf(heading.code) ?? heading.item.title.map(({ text }) => text).join(' ');
    const longer = `${heading.read}${fold(token.text)}`;
    const isListed = titleOf(heading.code) !== null && beginsLike(fold(known), heading.read);
    const isKnown = heading.repeated || isListed;
    const fits = isKnown ? isMissingFrom(heading.read, longer, fold(known)) : section === null;
    if (!fits) return false;
    if (!heading.repeated) heading.item.title.push(token);
    heading.read = longer;
    return true;
  }

  function blockOf(blocks: Block[]): Block {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.scope === scope) return last;
    const block: Block = { scope, lines: [] };
    blocks.push(block);
    return block;
  }

  function unplaced(text: string, line: number): void {
    diagnostics.push(notice('import/line-not-placed', line, { text }));
  }
}
