import type { Framework, FrameworkItem } from './framework';

/**
 * One qualification: the base part plus one profile. Items of other profiles are left out, additions for the chosen
 * profile are appended to their field after one space, and stay listed; ids do not change.
 * @param framework the whole document.
 * @param profile a profile code such as "P6"; must be one of `framework.profiles`, else a programming error is thrown.
 * Source: contracts/cli.md, "Profile additions".
 */
export function chooseProfile(framework: Framework, profile: string): Framework {
  if (!framework.profiles.some(({ code }) => code === profile)) {
    throw new Error(`unknown profile ${profile}`);
  }
  const holds = (profiles: readonly string[] | null): boolean => profiles === null || profiles.includes(profile);
  return {
    ...framework,
    profiles: framework.profiles.filter(({ code }) => code === profile),
    items: framework.items.filter((item) => holds(item.profiles)).map((item) => withAdditions(item, profile)),
  };

  function withAdditions(item: FrameworkItem, chosen: string): FrameworkItem {
    const additions = item.additions.filter((addition) => addition.profile === chosen);
    const extended = (field: 'text' | 'result'): string | null => {
      const parts = [item[field], ...additions.filter((addition) => addition.field === field).map(({ text }) => text)];
      const present = parts.filter((part): part is string => part !== null && part !== '');
      return present.length === 0 ? null : present.join(' ');
    };
    return {
      ...item,
      text: extended('text'),
      result: extended('result'),
      additions,
      competencies: item.competencies.filter((competency) => holds(competency.profiles)),
    };
  }
}
