import type { RuleSource } from '../../checks/rule';
import { ekb } from '../../checks/sources';
import type { GenericPart } from './diploma-record';
import type { ElectiveMarks, Requirement, RuleSet } from './rule-set';

/** Keuzedelen count from here on. Source: domain.md, "published rules" 4. */
const electivesCountFrom = '2020-08-01';
/** Rekenen counts from here on. Source: domain.md, "published rules" 3. */
const arithmeticCountsFrom = '2022-08-01';

const requirements17 = ekb('17');

/** Of later rules the text was not read by us, only what is said of them. */
function later(what: string): RuleSource {
  return { ...requirements17, reference: `${requirements17.reference}, met de latere regel over ${what}` };
}

const coreTasks: Requirement = { id: 'core-tasks', source: requirements17 };
const placement: Requirement = { id: 'placement', source: requirements17 };
const citizenship: Requirement = { id: 'citizenship', source: requirements17 };

const withoutArithmetic: RuleSource = requirements17;
const withArithmetic = later('rekenen (wie begon vanaf 1-8-2022)');

function generic(parts: readonly GenericPart[]): Requirement {
  const source = parts.includes('arithmetic') ? withArithmetic : withoutArithmetic;
  return { id: 'generic', parts, pass: 6, lowest: 5, lower: 1, source };
}

const electivesExist: Requirement = { id: 'electives', marks: null, source: requirements17 };
const electiveMarks: ElectiveMarks = { average: 6, half: 6, lowest: 4 };
const electivesCount: Requirement = {
  id: 'electives',
  marks: electiveMarks,
  source: later('keuzedelen (wie begon vanaf 1-8-2020)'),
};

/**
 * The requirements for the diploma by level and by the day on which a candidate began: of one level the one with the latest
 * `from` holds. Dated data: a new rule is a new entry, whoever began earlier keeps the old one.
 * Source: EKB art. 17 in the state of 2015, with later rules on keuzedelen and rekenen; domain.md, "published rules" 3 and 4.
 * Entree (level 1) has requirements of its own, of which this product only knows that every core task must be sufficient.
 */
export const ruleSets: readonly RuleSet[] = [
  {
    id: 'entree',
    levels: [1],
    from: null,
    requirements: [coreTasks, { id: 'not-in-product', source: requirements17 }],
  },
  {
    id: 'niveau-2-3',
    levels: [2, 3],
    from: null,
    requirements: [coreTasks, placement, citizenship, generic(['dutch']), electivesExist],
  },
  {
    id: 'niveau-2-3-2020',
    levels: [2, 3],
    from: electivesCountFrom,
    requirements: [coreTasks, placement, citizenship, generic(['dutch']), electivesCount],
  },
  {
    id: 'niveau-2-3-2022',
    levels: [2, 3],
    from: arithmeticCountsFrom,
    requirements: [coreTasks, placement, citizenship, generic(['dutch', 'arithmetic']), electivesCount],
  },
  {
    id: 'niveau-4',
    levels: [4],
    from: null,
    requirements: [coreTasks, placement, citizenship, generic(['dutch', 'english']), electivesExist],
  },
  {
    id: 'niveau-4-2020',
    levels: [4],
    from: electivesCountFrom,
    requirements: [coreTasks, placement, citizenship, generic(['dutch', 'english']), electivesCount],
  },
  {
    id: 'niveau-4-2022',
    levels: [4],
    from: arithmeticCountsFrom,
    requirements: [coreTasks, placement, citizenship, generic(['dutch', 'arithmetic', 'english']), electivesCount],
  },
];

/** What holds whatever the level and the day. */
export const alwaysRequired: Requirement = coreTasks;

/**
 * The requirements that hold for a candidate; null = none for this level.
 * @param startDate YYYY-MM-DD
 */
export function ruleSetFor(startDate: string, level: number): RuleSet | null {
  return newestFirst.find(({ levels, from }) => levels.includes(level) && (from ?? '') <= startDate) ?? null;
}

/** Of each level the newest first. */
const newestFirst: readonly RuleSet[] = [...ruleSets].sort((one, other) =>
  (one.from ?? '') < (other.from ?? '') ? 1 : -1,
);
