import type { DiagnosticData } from '../diagnostics/diagnostic';
import type { Finding } from '../checks/rule';
import { wholeWords } from '../whole-words';

/** A person's name as it is written somewhere, and what stands there in a report without names. */
export interface Masked {
  readonly name: string;
  readonly by: string;
}

/** Takes every name out of a text that somebody typed. Names shorter than three letters are no names to look for. */
export type Masking = (text: string) => string;

/** What stands in the place of a first or last name that several people have. */
const somebody = '…';

/**
 * What takes names out of free text: whole names in whatever letters, and first and last names alone where they begin with
 * a capital, as people write them in a motivation. A word that is a name as well goes too: better a word lost than somebody
 * named. Nicknames and misspelt names stay: a reader of the report must still be told to look.
 */
export function maskingOf(people: readonly Masked[]): Masking {
  const whole = new Map(
    people.filter(({ name }) => name.trim().length > 2).map(({ name, by }) => [keyOf(name), by] as const),
  );
  const parts = new Map<string, string>();
  for (const { name, by } of people) {
    for (const part of name.split(/\s+/).filter((each) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(each))) {
      for (const written of [part, part.toUpperCase()]) {
        parts.set(written, (parts.get(written) ?? by) === by ? by : somebody);
      }
    }
  }
  const names = wholeWords([...whole.keys()], 'giu');
  const alone = wholeWords([...parts.keys()], 'gu');
  return (text) => {
    const withoutNames = names === null ? text : text.replace(names, (name) => whole.get(keyOf(name)) ?? name);
    return alone === null ? withoutNames : withoutNames.replace(alone, (name) => parts.get(name) ?? name);
  };
}

/** What whole names compare by. */
function keyOf(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A finding without names: in what fills its sentence and in the reason for which it was accepted. */
export function findingWithoutNames(finding: Finding, mask: Masking): Finding {
  const { accepted } = finding;
  return {
    ...finding,
    data: dataWithoutNames(finding.data, mask),
    accepted: accepted === null ? null : { ...accepted, reason: mask(accepted.reason) },
  };
}

/** What fills a sentence, without names. */
export function dataWithoutNames(data: DiagnosticData, mask: Masking): DiagnosticData {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      if (typeof value === 'string') return [key, mask(value)];
      return [key, typeof value === 'object' && value !== null ? value.map(mask) : value];
    }),
  );
}
