import fc from 'fast-check';
import type { CheckedFile, SpokenFinding } from '../../../src/app/check-book';
import type { CheckedFramework } from '../../../src/app/folder/checked-framework';
import { rules } from '../../../src/core/checks/rules/registry';
import { frameworkKinds } from '../../../src/core/framework/framework';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', "'=x", '-3', '<b>&"</b>', 'a;b', 'regel\nregel', '\ttab', '25779', '0,5'),
);
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const finding: fc.Arbitrary<SpokenFinding> = fc
  .record({
    rule: fc.oneof(fc.constantFrom(...rules.map(({ id }) => id)), fc.constant('later/rule')),
    severity: fc.constantFrom('error', 'warning', 'info'),
    verdict: fc.constantFrom('unmet', 'unclear'),
    message: text,
    fix: fc.constantFrom('', 'Vul een cesuur in.'),
    sheet: orNull(text),
    cell: orNull(fc.constantFrom('A1', 'F12')),
    accepted: orNull(fc.record({ by: text, reason: text, date: fc.constant('2026-11-26') })),
    acceptedBefore: orNull(fc.record({ by: text, reason: text, date: fc.constant('2026-11-02'), message: text })),
    data: fc.constant({ code: 'B1-K1' }),
  })
  .map((told) => (told.fix === '' ? told : { ...told, message: `${told.message} ${told.fix}` }));

const framework: fc.Arbitrary<CheckedFramework> = fc.record({
  kind: fc.constantFrom(...frameworkKinds),
  title: orNull(fc.constantFrom('Zorg', 'Fietsverhuur', '=Techniek')),
  code: orNull(fc.constantFrom('23312', '99001')),
  profile: orNull(
    fc.record({
      code: fc.constantFrom('P1', 'P6'),
      title: orNull(fc.constant('Begeleider')),
      crebo: orNull(fc.constant('25779')),
    }),
  ),
});

const deviations = [
  { setting: 'minimumShare', value: 75, default: 100, message: 'Minimaal deel: 75 (standaard: 100)' },
  { setting: 'minimumShare', value: 50, default: 100, message: 'Minimaal deel: 50 (standaard: 100)' },
  { setting: 'motivationFor', value: ['O', 'V'], default: ['O'], message: '=1+1; <b>O, V</b> (standaard: O)' },
] as const;

/** Outcomes of some workbooks, each of another file, in the order of a run. */
export const anyCheckedFiles: fc.Arbitrary<readonly CheckedFile[]> = fc
  .uniqueArray(
    fc.oneof(
      fc.record({
        file: text,
        error: fc.constant(null),
        framework: orNull(framework),
        findings: fc.array(finding, { maxLength: 4 }),
        settings: fc.subarray([...deviations]),
      }),
      fc.record({
        file: text,
        error: text,
        framework: fc.constant(null),
        findings: fc.constant([]),
        settings: fc.constant([]),
      }),
    ),
    { selector: ({ file }) => file, maxLength: 12 },
  )
  .map((files) => [...files].sort((a, b) => (a.file < b.file ? -1 : 1)));
