import type { DiagnosticData } from '../diagnostics/diagnostic';
import type { ContentAspect, ContentDifference, ContentValue } from '../exam/approval/content-difference';
import { ruleWords, saidRules } from './rule-words';
import type { RuleWords } from './rule-words';
import { exactNumber } from './wording';

/** How differences in the content of a form are told, in one language. */
export interface ContentWords {
  readonly aspects: Readonly<Record<ContentAspect, string>>;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  /** What can be chosen in plan and settings, by aspect. */
  readonly choices: Partial<Readonly<Record<ContentAspect, Readonly<Record<string, string>>>>>;
  /** By which numbers are written. */
  readonly locale: string;
  /** Between what differs and the text of its row. */
  readonly of: string;
  /** Of the rules that a form repeats. */
  readonly rules: RuleWords;
}

export const contentWords: Readonly<Record<'nl' | 'en', ContentWords>> = {
  nl: {
    aspects: {
      'row-added': 'rij erbij',
      'row-removed': 'rij weg',
      'row-text': 'tekst van een rij',
      'row-descriptor': 'omschrijving van een niveau',
      'row-weight': 'gewicht',
      'row-critical': 'kritisch',
      'row-part': 'plaats van een rij',
      'row-merged': 'aantal samengevoegde rijen',
      'row-questions': 'vragen × punten',
      'cut-score': 'cesuur',
      scale: 'schaal',
      essential: 'essentiële onderdelen',
      instructions: 'voorwaarden en instructies',
      scoring: 'wijze van beoordelen',
      'good-from': 'goed vanaf',
      'max-non-passing': 'hoogste deel rijen onder voldoende',
      kind: 'soort examen',
      assessors: 'aantal beoordelaars',
      'rating-mode': 'hoe beoordelaars beoordelen',
      motivation: 'waar een motivering moet',
      'on-form': 'op het formulier staat anders dan in examenplan en instellingen',
    },
    yes: 'ja',
    no: 'nee',
    none: 'leeg',
    choices: {
      scoring: { criteria: 'per criterium', holistic: 'per werkproces' },
      'rating-mode': { joint: 'samen', shared: 'in één werkmap', separate: 'ieder een werkmap' },
      motivation: { row: 'per rij', 'work-process': 'per werkproces' },
    },
    locale: 'nl-NL',
    of: 'van',
    rules: ruleWords.nl,
  },
  en: {
    aspects: {
      'row-added': 'row added',
      'row-removed': 'row gone',
      'row-text': 'text of a row',
      'row-descriptor': 'descriptor of a level',
      'row-weight': 'weight',
      'row-critical': 'critical',
      'row-part': 'place of a row',
      'row-merged': 'number of merged rows',
      'row-questions': 'questions × points',
      'cut-score': 'cut score',
      scale: 'scale',
      essential: 'essential parts',
      instructions: 'conditions and instructions',
      scoring: 'way of rating',
      'good-from': 'good from',
      'max-non-passing': 'largest share of rows that do not pass',
      kind: 'kind of exam',
      assessors: 'number of assessors',
      'rating-mode': 'how assessors rate',
      motivation: 'where a motivation is needed',
      'on-form': 'the form says otherwise than exam plan and settings',
    },
    yes: 'yes',
    no: 'no',
    none: 'empty',
    choices: {
      scoring: { criteria: 'by criterion', holistic: 'by work process' },
      'rating-mode': { joint: 'together', shared: 'in one workbook', separate: 'a workbook each' },
      motivation: { row: 'per row', 'work-process': 'per work process' },
    },
    locale: 'en-GB',
    of: 'of',
    rules: ruleWords.en,
  },
};

/** What a difference is about: "gewicht van “…”", "omschrijving van een niveau (V) van “…”". */
export function aboutDifference({ aspect, row, level }: ContentDifference, words: ContentWords): string {
  const { aspects, of } = words;
  const what = level === null ? aspects[aspect] : `${aspects[aspect]} (${level})`;
  // Of a row that came, went or reads otherwise the text is told as before and after.
  return row === null || aspect === 'row-added' || aspect === 'row-removed' || aspect === 'row-text'
    ? what
    : `${what} ${of} ${quoted(row.text)}`;
}

/** A difference in one line: "cesuur: 55 → 60". */
function toldDifference(difference: ContentDifference, words: ContentWords): string {
  const about = aboutDifference(difference, words);
  const [before, after] = [saidValue(difference, 'before', words), saidValue(difference, 'after', words)];
  switch (difference.aspect) {
    case 'row-added':
      return `${about}: ${after}`;
    case 'on-form':
      // Before, it said nothing else than the plan; after putting back it does so again.
      return `${about}: ${difference.after === null ? before : after}`;
    case 'row-removed':
      return `${about}: ${before}`;
    default:
      return `${about}: ${before} → ${after}`;
  }
}

/** The same of a difference that a diagnostic carries: data aspect, row (its text), level, before, after. */
export function toldFirst({ aspect, row, level, before, after }: DiagnosticData, words: ContentWords): string {
  // Written by changed-after-approval and changedForms.
  const difference = { aspect, row: row === null ? null : { id: '', text: row }, level, before, after };
  return toldDifference(difference as ContentDifference, words);
}

/** What stood or stands there, in words. @param most letters of a text that are told; the rest is left out. */
export function saidValue(
  { aspect, ...values }: ContentDifference,
  side: 'before' | 'after',
  words: ContentWords,
  most: number = longest,
): string {
  const { yes, no, none, choices, locale, rules } = words;
  const value: ContentValue = values[side];
  if (value === null) return none;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return exactNumber(value, locale);
  if (aspect === 'on-form') return saidRules(value, rules);
  if (texts.has(aspect)) return quoted(value, most);
  return value.replace(/[\w-]+$/, (last) => choices[aspect]?.[last] ?? last);
}

const texts: ReadonlySet<ContentAspect> = new Set([
  'row-added',
  'row-removed',
  'row-text',
  'row-descriptor',
  'instructions',
]);

const longest = 160;

function quoted(text: string, most: number = longest): string {
  return `“${text.length > most ? `${text.slice(0, most - 1)}…` : text}”`;
}
