import type { BehaviourKind } from '../behaviour-kind';

/** English verbs in their base form, by the kind of behaviour they tell. */
const byKind: Readonly<Record<BehaviourKind, string>> = {
  explains:
    'advise answer brief demonstrate describe explain inform instruct introduce present show teach tell clarify hand refer give',
  asks: 'ask interview listen question survey enquire inquire',
  guides: 'assist coach encourage guide help motivate offer stimulate support supervise train mentor invite',
  meets: 'address approach communicate greet reassure receive remain respond stay treat welcome react',
  acts:
    'adjust apply arrange assemble complete bake blend build carry charge clean cook connect configure cut deliver disinfect dose drive feed ' +
    'fill fit fix finish handle harvest install iron label lay lift load maintain make mix mount move operate pack paint pick place ' +
    'plant polish prepare process prune put replace repair restore return rinse run secure serve set sharpen sort stack sterilise store ' +
    'sow season taste read scan turn tighten drill weld saw plaster lay knead fry grill chop peel pour plate shave milk spray water dig mow ' +
    'take test transport trim unload update use wash weigh wrap lubricate sand screen search escort lock patch back have do go',
  follows: 'comply follow observe obey respect adhere work wear act',
  chooses: 'choose decide prioritise prioritize select determine',
  plans: 'plan schedule reserve book',
  records: 'document enter file log note record register report',
  checks: 'check control inspect measure monitor verify examine',
  calculates: 'calculate compute estimate count',
  analyses:
    'analyse analyze search assess collect combine compare diagnose distinguish evaluate gather interpret investigate research review trace',
  reflects: 'reflect learn',
  reviews: 'give-feedback',
  consults: 'agree consult discuss negotiate cooperate collaborate coordinate',
  notices: 'anticipate notice recognise recognize signal spot warn identify',
  improves: 'contribute create develop improve innovate propose suggest',
  organises: 'allocate divide ensure keep lead manage organise organize provide assign order',
  adapts: 'adapt align tailor',
  writes: 'compile compose summarise summarize design draft draw formulate write',
  knows: 'know understand can',
  is: 'be',
};

const irregular: Readonly<Record<string, string>> = { has: 'have', is: 'be', does: 'do', goes: 'go' };

/** The base form of an English verb in the third person, e.g. "carries" → "carry"; null if it is none we know. */
export function baseOfVerb(word: string): string | null {
  const lower = word.toLowerCase();
  const forms = [
    irregular[lower] ?? '',
    lower.replace(/ies$/u, 'y'),
    lower.replace(/es$/u, ''),
    lower.replace(/s$/u, ''),
  ];
  if (lower === 'can') return 'can';
  return lower.endsWith('s') ? (forms.find((form) => kinds.has(form)) ?? null) : null;
}

/** The kind of behaviour of a base form. */
export const kindOfBase = (base: string): BehaviourKind => kinds.get(base) ?? 'acts';

const kinds: ReadonlyMap<string, BehaviourKind> = new Map(
  (Object.entries(byKind) as [BehaviourKind, string][]).flatMap(([kind, verbs]) =>
    verbs.split(' ').map((verb) => [verb, kind] as const),
  ),
);

/** Verb and noun together say more than the verb. */
export const kindsByWords: readonly (readonly [RegExp, BehaviourKind])[] = [
  [/^provides? .*\bfeedback\b/u, 'reviews'],
  [/^responds? .*\b(alarms?|incidents?|faults?|emergenc(y|ies))\b/u, 'acts'],
  [/^makes? eye contact\b/u, 'meets'],
  [/^have .*\battitude\b/u, 'meets'],
  [/^have .*\b(knowledge|insight)\b/u, 'knows'],
  [/^takes? .*\b(responsibility|initiative)\b/u, 'is'],
  [/^gives? .*\bfeedback\b/u, 'reviews'],
  [/^keeps? .*\b(clean|tidy|safe)\b/u, 'follows'],
  [/^gives? /u, 'explains'],
  [/^works? .*\b(with|together)\b/u, 'consults'],
  [/^(shows?) .*\b(interest|respect|understanding)\b/u, 'meets'],
  [/^makes? .*\b(agreements|appointments)\b/u, 'consults'],
  [/^(makes?|draws?) .*\b(plan|schedule|planning|roster)\b/u, 'plans'],
  [/^keeps? .*\b(records?|log|logbook)\b/u, 'records'],
  [/^reports? .*\b(faults?|defects?|hazards?|problems?|damage|incidents?|irregularities)\b/u, 'notices'],
  [/^identif(y|ies) .*\b(needs|wishes)\b/u, 'analyses'],
];

/** Forms that are plural nouns as well: after "and" they may be no verb. */
export const nounsToo: ReadonlySet<string> = new Set(
  (
    'checks orders plans notes records reports reviews tests uses works takes sets files books answers guides controls ' +
    'measures loads moves packs places cuts fits fixes offers supports shows labels locks searches screens patches logs signals stacks ' +
    'stores updates questions surveys repairs designs drafts helps returns washes wraps lifts acts backs fills finishes charges feeds'
  ).split(' '),
);
