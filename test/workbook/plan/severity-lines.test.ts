import fc from 'fast-check';
import { rules } from '../../../src/core/checks/rules/registry';
import { formsTexts as english } from '../../../src/language/en/forms';
import { formsTexts as dutch } from '../../../src/language/nl/forms';
import { readSeverities } from '../../../src/workbook/plan/exams/read-severities';

const texts = { nl: dutch, en: english };

describe('what is said of a line that cannot be understood', () => {
  const said = (line: string) => readSeverities(line).unread.map((data) => texts.nl['forms/severity-unreadable'](data));

  test.each([
    ['plan/too-few-asessors: let op', 'plan/too-few-assessors: let op'],
    ['plan/too-few-asessors = LETOP', 'plan/too-few-assessors: let op'],
    ['too-few-assessors: fuot', 'plan/too-few-assessors: fout'],
    ['Cesuur ontbreekt = ter info', 'plan/cut-score-missing: ter info'],
    ['plan/cut-score-missing: te info', 'plan/cut-score-missing: ter info'],
    ['plan/cut-score-missing - eror', 'plan/cut-score-missing: fout'],
  ])('“%s” is told with the whole line that is most likely meant, which can be typed so', (line, meant) => {
    expect(said(line)).toEqual([expect.stringContaining(` Bedoel je “${meant}”? De regel telt niet mee.`)]);
    expect(readSeverities(meant).unread).toEqual([]);
  });

  test('without a colon a line is understood too where the check is written whole', () => {
    expect(readSeverities('plan/cut-score-missing let op')).toEqual({
      severities: { 'plan/cut-score-missing': 'warning' },
      unread: [],
    });
  });

  test('where nobody can tell the word or the check, the one form is said in which a line is written', () => {
    const how = 'een dubbele punt en fout, let op of ter info.';
    expect(said('plan/cut-score-missing: erg')).toEqual([
      `Bij de ernst van controles staat “plan/cut-score-missing: erg”, maar niet hoe erg het is. Schrijf “plan/cut-score-missing”, ${how} De regel telt niet mee.`,
    ]);
    expect(said('van alles')).toEqual([
      `Bij de ernst van controles staat “van alles”, maar er is geen controle “van alles”. Schrijf de controle, ${how} De regel telt niet mee.`,
    ]);
  });

  test('whatever is typed: a line that is guessed is one that is understood, in both languages', () => {
    const name = fc.oneof(fc.constantFrom(...rules.map(({ id }) => id)), fc.string());
    const word = fc.oneof(fc.constantFrom('fout', 'let op', 'attention', 'info', 'err'), fc.string());
    fc.assert(
      fc.property(name, fc.constantFrom(':', '=', ' ', ' - ', ''), word, fc.nat(30), (rule, mark, how, at) => {
        const line = `${rule.slice(0, at)}${rule.slice(at + 1)}${mark}${how}`;
        for (const data of readSeverities(line).unread) {
          for (const language of ['nl', 'en'] as const) {
            const sentence = texts[language]['forms/severity-unreadable'](data);
            expect(sentence).not.toMatch(/undefined|null/);
            const [, guess = ''] = / (?:Bedoel je|Do you mean) “([^”]*)”\?/.exec(sentence) ?? [];
            expect(readSeverities(guess).unread).toEqual([]);
          }
        }
      }),
    );
  });
});
