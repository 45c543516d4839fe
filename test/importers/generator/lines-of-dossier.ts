import type { Framework, FrameworkItem } from '../../../src/core/framework/framework';
import type { CoreTaskSpec, DossierSpec, Scoped, WorkProcessSpec } from './dossier-spec';

/**
 * What the framework of a dossier must be, by the contract of `import`, as one line per item; made from the
 * specification alone. Knowledge stands in no order.
 */
export function linesOfDossier(dossier: DossierSpec): readonly string[] {
  return [
    ...dossier.coreTasks.flatMap((task, at) => taskLines(task, `B1-K${at + 1}`, null)),
    ...dossier.profiles.flatMap(({ coreTasks }, profile) =>
      coreTasks.flatMap((task, at) => taskLines(task, `P${profile + 1}-K${at + 1}`, `P${profile + 1}`)),
    ),
  ];
}

/** The framework that was read, as the same lines. */
export function linesOfFramework({ items }: Framework): readonly string[] {
  const below = (parent: FrameworkItem, type: FrameworkItem['type']): FrameworkItem[] =>
    items.filter((item) => item.parent === parent.id && item.type === type);
  const scope = (item: { readonly profiles: readonly string[] | null }): string => item.profiles?.join('+') ?? 'all';
  const row = (item: FrameworkItem): string => `  ${item.type} ${scope(item)}: ${item.text}`;
  const head = (item: FrameworkItem): string =>
    [
      `${item.type} ${item.code} ${scope(item)}: ${item.title}`,
      item.text,
      item.result,
      ...item.additions.map(({ profile, field, text }) => `${profile} ${field} ${text}`),
      item.competencies
        .map((competency) => `${competency.letter}:${scope(competency)}`)
        .sort()
        .join(' '),
    ].join(' | ');
  return items
    .filter(({ type }) => type === 'core-task')
    .flatMap((task) => [
      head(task),
      ...below(task, 'knowledge').map(row).sort(),
      ...below(task, 'work-process').flatMap((process) => [head(process), ...below(process, 'indicator').map(row)]),
    ]);
}

function taskLines(task: CoreTaskSpec, code: string, owner: string | null): readonly string[] {
  const texts = [task.complexity, task.responsibility];
  const own = headLine('core-task', code, owner, task.title, texts, null, []);
  const knowledge = rowLines('knowledge', task.knowledge, owner);
  const processes = task.workProcesses.flatMap((process, at) => processLines(process, `${code}-W${at + 1}`, owner));
  return [own, ...[...knowledge].sort(), ...processes];
}

function processLines(process: WorkProcessSpec, code: string, owner: string | null): readonly string[] {
  const letters = scopes(process.competencies).map(([letter, profiles]) => `${letter}:${profiles ?? 'all'}`);
  return [
    headLine('work-process', code, owner, process.title, [process.description], process.result, letters),
    ...rowLines('indicator', process.behaviour, owner),
  ];
}

function headLine(
  type: string,
  code: string,
  owner: string | null,
  title: string,
  texts: readonly Scoped<string>[],
  result: Scoped<string> | null,
  letters: readonly string[],
): string {
  const added = (field: string, of: Scoped<string>): string[] =>
    of.added
      .filter(({ value }) => value !== '')
      .map(({ profile, value }) => `P${profile + 1} ${field} ${inOneLine(value)}`);
  const text = texts.map(({ general }) => general).filter((part) => part !== '');
  return [
    `${type} ${code} ${owner ?? 'all'}: ${title}`,
    text.length === 0 ? null : inOneLine(text.join(' ')),
    result === null || result.general === '' ? null : inOneLine(result.general),
    ...texts.flatMap((part) => added('text', part)),
    ...(result === null ? [] : added('result', result)),
    [...letters].sort().join(' '),
  ].join(' | ');
}

/** Lines joined, the signs of a list inside a text removed; its numbers and letters stay. */
function inOneLine(text: string): string {
  return text.replace(/\n([-–•*·] )?/g, ' ');
}

function rowLines(type: string, of: Scoped<readonly string[]>, owner: string | null): readonly string[] {
  return scopes(of).map(([text, profiles]) => `  ${type} ${profiles ?? owner ?? 'all'}: ${text}`);
}

/** Every value once, with the profiles it is for; null where it is for all. */
function scopes(of: Scoped<readonly string[]>): readonly (readonly [string, string | null])[] {
  const found = new Map<string, number[] | null>(of.general.map((value) => [value, null]));
  for (const { profile, value } of of.added) {
    for (const one of value) {
      const known = found.get(one);
      if (known === undefined) found.set(one, [profile]);
      else if (known !== null && !known.includes(profile)) known.push(profile);
    }
  }
  return [...found].map(([value, profiles]) => [
    value,
    profiles === null
      ? null
      : profiles
          .sort((a, b) => a - b)
          .map((profile) => `P${profile + 1}`)
          .join('+'),
  ]);
}
