import type { Framework, FrameworkItem, ProfileAddition } from '../../../src/core/framework/framework';
import type { CoreTaskSpec, DossierSpec, Scoped, WorkProcessSpec } from './dossier-spec';

/**
 * A real dossier as a specification, so that it can be printed and damaged anew. Complexity and responsibility are one
 * text in a framework: all of it is printed as complexity.
 */
export function specOfFramework(framework: Framework): DossierSpec {
  const indexOf = new Map(framework.profiles.map(({ code }, index) => [code, index] as const));
  const tasksOf = (prefix: string): CoreTaskSpec[] =>
    framework.items
      .filter(({ type, code }) => type === 'core-task' && code?.startsWith(`${prefix}-`) === true)
      .map(coreTask);
  return {
    title: framework.title ?? '',
    crebo: framework.code ?? '',
    validFrom: (framework.validFrom ?? '2024-08-01').split('-').reverse().join('-'),
    coreTasks: tasksOf('B1'),
    profiles: framework.profiles.map(({ code, title, level, crebo }) => ({
      title: title ?? '',
      level: level ?? 0,
      crebo: crebo ?? '',
      coreTasks: tasksOf(code),
    })),
  };

  function coreTask(task: FrameworkItem): CoreTaskSpec {
    return {
      title: task.title ?? '',
      complexity: texts(task, 'text'),
      responsibility: { general: '', added: [] },
      knowledge: rows(task, 'knowledge'),
      workProcesses: framework.items
        .filter(({ type, parent }) => type === 'work-process' && parent === task.id)
        .map(workProcess),
    };
  }

  function workProcess(process: FrameworkItem): WorkProcessSpec {
    const letters = (of: (profiles: readonly string[] | null) => boolean): string[] =>
      process.competencies.filter(({ profiles }) => of(profiles)).map(({ letter }) => letter ?? '');
    const added = framework.profiles.flatMap(({ code }, profile) => {
      const value = letters((profiles) => profiles?.includes(code) === true);
      return value.length === 0 ? [] : [{ profile, value }];
    });
    return {
      title: process.title ?? '',
      description: texts(process, 'text'),
      result: texts(process, 'result'),
      behaviour: rows(process, 'indicator'),
      competencies: { general: letters((profiles) => profiles === null), added },
    };
  }

  function texts(item: FrameworkItem, field: ProfileAddition['field']): Scoped<string> {
    const own = item.additions.filter((addition) => addition.field === field);
    const profiles = [...new Set(own.map(({ profile }) => profile))];
    return {
      general: item[field] ?? '',
      added: profiles.map((code) => ({
        profile: indexOf.get(code) ?? 0,
        value: own
          .filter(({ profile }) => profile === code)
          .map(({ text }) => text)
          .join(' '),
      })),
    };
  }

  function rows(parent: FrameworkItem, type: 'indicator' | 'knowledge'): Scoped<readonly string[]> {
    const children = framework.items.filter((item) => item.type === type && item.parent === parent.id);
    const general = children.filter(({ profiles }) => profiles?.join() === parent.profiles?.join());
    const special = children.filter((item) => !general.includes(item));
    return {
      general: general.map(({ text }) => text ?? ''),
      added: framework.profiles.flatMap(({ code }, profile) => {
        const value = special.filter(({ profiles }) => profiles?.includes(code) === true).map(({ text }) => text ?? '');
        return value.length === 0 ? [] : [{ profile, value }];
      }),
    };
  }
}
