import type { Framework } from '../../../src/core/framework/framework';
import type { ProfileSpec } from './profile-spec';

/** A competence profile as one line per variant and per item, the variants of the item behind it. */
export interface ProfileOutline {
  readonly variants: readonly string[];
  readonly items: readonly string[];
}

/** What an import found. */
export function profileOutlineOf(framework: Framework): ProfileOutline {
  const codes = framework.profiles.map(({ code }) => code);
  return {
    variants: framework.profiles.map(({ code, title, level }) => `${code} ${title} ${level}`),
    items: framework.items.map(
      ({ type, code, title, text, profiles }) =>
        `${type} ${code ?? ''} ${title ?? ''} ${text ?? ''} ${(profiles ?? codes).join('')}`,
    ),
  };
}

/** What must come back of a profile, in the order of its document. */
export function outlineOfProfile({ variants, taskAreas, firstTaskArea, areas }: ProfileSpec): ProfileOutline {
  const codes = (of: readonly number[]): string => of.map((at) => `V${at + 1}`).join('');
  const every = codes(variants.map((_, at) => at));
  return {
    variants: variants.map(({ title, level }, at) => `V${at + 1} ${title} ${level}`),
    items: [
      ...taskAreas.flatMap(({ title, tasks }, at) => [
        `task-area ${firstTaskArea + at} ${title}  ${every}`,
        ...[...tasks]
          .sort((a, b) => (a.variants[0] ?? 0) - (b.variants[0] ?? 0))
          .map((task) => `task   ${task.text} ${codes(task.variants)}`),
      ]),
      ...areas.flatMap(({ title, competences }, at) => [
        `competence-area ${at + 1} ${title}  ${every}`,
        ...competences.flatMap((competence, number) => [
          `competence ${at + 1}.${number + 1} ${competence.title} ${competence.definition} ${every}`,
          ...competence.rows.map((row) => `indicator   ${row.text} ${codes(row.variants)}`),
          ...competence.outcomes.map((text) => `outcome   ${text} ${every}`),
        ]),
      ]),
    ],
  };
}
