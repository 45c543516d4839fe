import type { Result } from '../../../core/diagnostics/diagnostic';
import type { DefinedCompetency, Framework, FrameworkItem } from '../../../core/framework/framework';
import type { ImportDiagnostic, ImportDiagnosticCode } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { PlacedText } from '../../source-document';
import { itemIds } from '../item-ids';
import type { ItemMaking } from '../item-making';
import { listItems } from '../list-items';
import { newItem } from '../new-item';
import { competencyList } from '../qualification-file/print/competency-list';
import { fold } from '../qualification-file/print/labels';
import { contextOf } from './context';
import { numbersRestart } from './read-tasks';
import type { AdditionSource, CompetencySource, GroupSource, KnowledgeSource, TaskOverview, TaskSource } from './draft';

/** Everything that was read of an addendum. */
export interface AddendumSource {
  readonly title: string | null;
  readonly overview: TaskOverview;
  readonly groups: readonly GroupSource[];
  readonly knowledge: readonly KnowledgeSource[];
  readonly competencies: readonly CompetencySource[];
}

interface Group {
  readonly title: string;
  readonly line: number | null;
  readonly tasks: TaskSource[];
  readonly knowledge: KnowledgeSource[];
}

/** Makes the framework of an addendum: tasks of overview and description together, knowledge and skills under their group. */
export function assembleAddendum(
  source: AddendumSource,
  tidy: ItemMaking['tidy'],
): Result<Framework, ImportDiagnosticCode> {
  const diagnostics: ImportDiagnostic[] = [];
  const making: ItemMaking = { ids: itemIds(), tidy, tell: (told) => diagnostics.push(told) };
  const subjects = subjectsOf(source);
  const items = groupsOf(source, making).flatMap((group) => groupItems(group, subjects, making));
  const value: Framework = {
    kind: 'addendum',
    title: source.title,
    code: null,
    level: null,
    validFrom: null,
    validUntil: null,
    profiles: [],
    items,
    competencies: source.competencies.map((competency) => definedCompetency(competency, making)),
    mappings: [],
  };
  return { value, diagnostics };
}

/** Groups by their titles: those described, those only listed, and those that only knowledge is listed for. */
function groupsOf({ overview, groups, knowledge }: AddendumSource, { tidy, tell }: ItemMaking): Group[] {
  const found: Group[] = [];
  const withTitle = (title: string): Group | undefined => found.find((group) => isSame(group.title, title));
  const open = (lines: readonly PlacedText[]): Group => {
    const title = tidy(lines);
    const known = withTitle(title);
    if (known !== undefined) return known;
    const group = { title, line: lines[0]?.line ?? null, tasks: [], knowledge: [] };
    found.push(group);
    return group;
  };
  for (const group of groups) open(group.title).tasks.push(...group.tasks);
  const restarts = numbersRestart(overview);
  const keyOf = (lines: readonly PlacedText[], code: string): string =>
    restarts ? `${fold(tidy(lines))} ${code}` : code;
  const described = new Set(groups.flatMap(({ title, tasks }) => tasks.map(({ code }) => keyOf(title, code))));
  for (const listed of overview.groups) {
    const missing = listed.tasks.filter(({ code }) => !described.has(keyOf(listed.title, code)));
    if (missing.length === 0) continue;
    for (const { code, line } of missing) tell(notice('import/work-process-not-described', line, { code }));
    const group = open(listed.title);
    group.tasks.push(...missing.map((task) => ({ ...task, text: [], additions: [] })));
    group.tasks.sort((a, b) => Number(a.code) - Number(b.code));
  }
  knowledge.forEach((lists, at) => {
    const counted = knowledge.length === found.length ? found[at] : found.length === 1 ? found[0] : undefined;
    const named = lists.group.length === 0 ? counted : withTitle(tidy(lists.group));
    (named ?? (lists.group.length === 0 ? (found[0] ?? open([])) : open(lists.group))).knowledge.push(lists);
  });
  return found;
}

function isSame(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function groupItems(
  { title, line, tasks, knowledge }: Group,
  subjects: readonly string[],
  making: ItemMaking,
): FrameworkItem[] {
  const group = newItem(making.ids.ofText('G', 'g', title), 'task-group', line, { title: title === '' ? null : title });
  return [
    group,
    ...tasks.flatMap((task) => taskItems(task, group, subjects, making)),
    ...listItems(
      'knowledge',
      knowledge.flatMap((lists) => lists.knowledge),
      group,
      making,
    ),
    ...listItems(
      'skill',
      knowledge.flatMap((lists) => lists.skills),
      group,
      making,
    ),
  ];
}

function taskItems(
  source: TaskSource,
  group: FrameworkItem,
  subjects: readonly string[],
  making: ItemMaking,
): FrameworkItem[] {
  const { code, line } = source;
  const title = making.tidy(source.title);
  if (title === '') making.tell(notice('import/title-missing', line, { code }));
  if (source.isCounted) making.tell(notice('import/code-supplied', line, { code }));
  const text = making.tidy(source.text);
  const task = newItem(making.ids.ofCode(`T${code}`), 'task', line, {
    code,
    title: title === '' ? null : title,
    text: text === '' ? null : text,
    parent: group.id,
  });
  return [task, ...source.additions.map((addition) => additionItem(addition, task, subjects, making))];
}

function additionItem(
  addition: AdditionSource,
  task: FrameworkItem,
  subjects: readonly string[],
  { ids, tidy }: ItemMaking,
): FrameworkItem {
  const title = contextOf(tidy(addition.context), subjects);
  const text = tidy(addition.text);
  return newItem(ids.ofText(task.id, 'c', `${title} ${text}`), 'context-addition', addition.line, {
    title,
    text: text === '' ? null : text,
    parent: task.id,
  });
}

/** What the document calls the one who does the tasks: its own title, and how descriptions begin again and again. */
function subjectsOf({ title, groups }: AddendumSource): string[] {
  const starts = groups.flatMap(({ tasks }) =>
    tasks.map(({ text }) =>
      text
        .slice(0, 2)
        .map((line) => line.text)
        .join(' '),
    ),
  );
  return [...(title === null ? [] : [title]), ...starts];
}

function definedCompetency(
  { letter, name, text, line }: CompetencySource,
  { tidy, tell }: ItemMaking,
): DefinedCompetency {
  const printed = tidy(name);
  const known = competencyList(printed)[0]?.letter ?? null;
  const own = letter !== null && /^[A-Y]$/.test(letter) ? letter : known;
  if (own === null) tell(notice('import/competency-unknown', line, { name: printed }));
  if (own !== null && letter !== null && own !== letter) {
    tell(notice('import/code-repaired', line, { original: letter, repaired: own }));
  }
  const explained = tidy(text);
  return { letter: own, name: printed, text: explained === '' ? null : explained };
}
