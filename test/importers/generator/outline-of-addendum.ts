import type { AddendumSpec } from './addendum-spec';

/** The items that an addendum holds, as `outlineOf` says them. */
export function outlineOfAddendum({ groups }: AddendumSpec): string[] {
  let number = 0;
  return groups.flatMap(({ title, tasks, knowledge, skills }) => [
    ['task-group', '', title, '', '', ''].join(' | '),
    ...tasks.flatMap((task) => {
      number += 1;
      return [
        `${title} > ${['task', number, task.title, task.text, '', ''].join(' | ')}`,
        ...task.additions.map(
          ({ context, text }) =>
            `${title} > ${number} > ${['context-addition', '', context, text, '', ''].join(' | ')}`,
        ),
      ];
    }),
    ...knowledge.map((text) => `${title} > ${['knowledge', '', '', text, '', ''].join(' | ')}`),
    ...skills.map((text) => `${title} > ${['skill', '', '', text, '', ''].join(' | ')}`),
  ]);
}
