import type { LearningUnitsSpec } from './learning-units-spec';

/** The items that a document of these units holds, as `outlineOf` says them. */
export function outlineOfUnits({ units }: LearningUnitsSpec): string[] {
  return units.flatMap(({ title, body }, at) => {
    const code = `${at + 1}`;
    const groups = body === null ? [] : [...body.knowledge, ...body.skills];
    const skills = new Set(body?.skills ?? []);
    return [
      ['learning-unit', code, title, body?.competences ?? '', '', ''].join(' | '),
      ...groups.flatMap((group) =>
        group.texts.map(
          (text) => `${code} > ${[skills.has(group) ? 'skill' : 'knowledge', '', '', text, '', ''].join(' | ')}`,
        ),
      ),
      ...(body?.activities ?? []).flatMap((activity, index) => {
        const path = `${code}.${index + 1}`;
        return [
          `${code} > ${['activity', path, activity.title, '', activity.outcome, ''].join(' | ')}`,
          ...activity.rows.flatMap(({ text, competencies, indicators }) => [
            `${code} > ${path} > ${['sub-activity', '', '', text, '', competencies.join('')].join(' | ')}`,
            ...indicators.map(
              (indicator) =>
                `${code} > ${path} > ${text.slice(0, 60)} > ${['indicator', '', '', indicator, '', ''].join(' | ')}`,
            ),
          ]),
        ];
      }),
    ];
  });
}
