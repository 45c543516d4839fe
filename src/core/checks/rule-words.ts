/** How rules that a form repeats in locked cells (form-rules.ts) are called, in one language. */
export interface RuleWords {
  /** Of a level, by what it holds. */
  readonly level: Readonly<Record<string, (number: string) => string>>;
  readonly whole: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly none: string;
}

export const ruleWords: Readonly<Record<'nl' | 'en', RuleWords>> = {
  nl: {
    level: {
      code: (number) => `letter van niveau ${number}`,
      name: (number) => `naam van niveau ${number}`,
      points: (number) => `punten van niveau ${number}`,
      passes: (number) => `niveau ${number} telt als voldoende`,
      motivation: (number) => `niveau ${number} vraagt een motivering`,
    },
    whole: {
      goodFrom: 'goed vanaf (verborgen getal)',
      maxNonPassing: 'hoogste deel rijen onder voldoende (verborgen getal)',
      perPart: 'motivering per werkproces (verborgen getal)',
    },
    answers: { yes: 'ja', no: 'nee' },
    none: 'leeg',
  },
  en: {
    level: {
      code: (number) => `letter of level ${number}`,
      name: (number) => `name of level ${number}`,
      points: (number) => `points of level ${number}`,
      passes: (number) => `level ${number} passes`,
      motivation: (number) => `level ${number} needs a motivation`,
    },
    whole: {
      goodFrom: 'good from (hidden number)',
      maxNonPassing: 'largest share of rows that do not pass (hidden number)',
      perPart: 'motivation per work process (hidden number)',
    },
    answers: { yes: 'yes', no: 'no' },
    none: 'empty',
  },
};

/** Rules of a form with what stands in their cells: "punten van niveau 2: 3". @param lines "level.2.points = 3", one a line. */
export function saidRules(lines: string, words: RuleWords): string {
  return lines
    .split('\n')
    .map((line) => {
      const [, key = line, value = ''] = /^(\S+) = (.*)$/.exec(line) ?? [];
      const { answers, none } = words;
      return `${ruleName(key, words)}: ${value === '' ? none : (answers[value] ?? value)}`;
    })
    .join('; ');
}

function ruleName(key: string, { level, whole }: RuleWords): string {
  const [, number = '', part = ''] = /^level\.(\d+)\.(\w+)$/.exec(key) ?? [];
  return level[part]?.(number) ?? whole[key] ?? key;
}
