import fc from 'fast-check';
import type { BankEntry, EntryFault } from '../../../../src/core/exam/bank/bank-entry';
import { toEntry } from '../../../../src/core/exam/bank/bank-entry';
import { defaultScale } from '../../../../src/core/exam/scale';
import type { Scale } from '../../../../src/core/exam/scale';

const plain: BankEntry = {
  workProcess: 'B1-K1-W1',
  code: null,
  text: 'groet de klant',
  scale: defaultScale,
  descriptors: { O: 'Groet niet.', V: 'Groet.', G: 'Groet en stelt zich voor.' },
  weight: 1,
  critical: false,
  evidence: null,
  own: false,
  origin: { dossier: 'Fietsverhuur', crebo: '99001', version: '2025-08-01', exam: 'PVB1', date: '2026-03-01' },
};

/** An entry of the bank, fictional. */
export function entry(over: Partial<BankEntry> = {}): BankEntry {
  return valid(toEntry({ ...plain, ...over }));
}

function valid(made: BankEntry | EntryFault): BankEntry {
  if (typeof made === 'string') throw new Error(made);
  return made;
}

const separatedText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '=1+1',
        '+',
        '-',
        '@SUM(A1)',
        "'",
        '"',
        '""',
        ';',
        ',',
        '\n',
        '\r\n',
        '\t',
        ' ',
        'a',
        '1.1',
        'sep=;',
        '<b>',
        '&amp;',
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
);
const maybe = fc.option(separatedText, { nil: null });
const scales: fc.Arbitrary<Scale> = fc
  .uniqueArray(separatedText, { minLength: 2, maxLength: 6, selector: (code) => code.toLowerCase() })
  .chain((codes) =>
    fc
      .array(fc.record({ points: fc.integer({ min: -5, max: 20 }), passes: fc.boolean(), name: separatedText }), {
        minLength: codes.length,
        maxLength: codes.length,
      })
      .map((levels) => levels.map((level, at) => ({ ...level, code: codes[at] ?? '' }))),
  );

/** Any entry that can be kept: texts with separators, quotation marks, line breaks and what a spreadsheet calculates. */
export const anyEntry: fc.Arbitrary<BankEntry> = fc
  .oneof(scales, fc.constant(defaultScale))
  .chain((scale) =>
    fc.record({
      workProcess: maybe,
      code: maybe,
      text: separatedText,
      scale: fc.constant(scale),
      descriptors: fc
        .array(separatedText, { minLength: scale.length, maxLength: scale.length })
        .map((texts) => Object.fromEntries(scale.map(({ code }, at) => [code, texts[at] ?? '']))),
      weight: fc.constantFrom(1, 2, 0.5, 33.333333, 12),
      critical: fc.boolean(),
      evidence: maybe,
      own: fc.boolean(),
      origin: fc.record({
        dossier: maybe,
        crebo: maybe,
        version: maybe,
        exam: maybe,
        date: fc.constantFrom(null, '2026-03-01', '2025-11-30'),
      }),
    }),
  )
  .map(toEntry)
  .filter((made) => typeof made !== 'string');
