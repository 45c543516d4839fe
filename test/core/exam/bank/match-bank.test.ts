import fc from 'fast-check';
import '../../../house/property-seed';
import type { BankEntry } from '../../../../src/core/exam/bank/bank-entry';
import { toEntry } from '../../../../src/core/exam/bank/bank-entry';
import { written } from '../../../../src/core/exam/bank/entries-of';
import type { BankMatch, BankRow } from '../../../../src/core/exam/bank/match-bank';
import { matchBank } from '../../../../src/core/exam/bank/match-bank';
import { mergeBanks } from '../../../../src/core/exam/bank/merge-banks';
import { rowKey, wordingOf } from '../../../../src/core/exam/bank/same-wording';
import { takeEntry } from '../../../../src/core/exam/bank/take-entry';
import { proposeFor } from '../../../../src/core/exam/edit-rows';
import type { RubricRow } from '../../../../src/core/exam/rubric-row';
import { undecided } from '../../../../src/core/exam/rubric-row';
import { defaultScale } from '../../../../src/core/exam/scale';
import { anyEntry, entry } from './entry';

function row(text: string, over: Partial<RubricRow> = {}): RubricRow {
  return { ...undecided, id: 'i1', ids: ['i1'], own: false, text, competencies: [], ...over };
}

function on(text: string, over: Partial<BankRow> = {}): BankRow {
  return { row: row(text), workProcess: 'B1-K1-W1', scale: defaultScale, ...over };
}

function only(rows: readonly BankRow[], bank: readonly BankEntry[]): BankMatch {
  const [match, ...others] = matchBank(rows, bank);
  if (match === undefined || others.length > 0) throw new Error('not one match');
  return match;
}

const greets = entry();
const levels = (...codes: readonly string[]) =>
  codes.map((code, points) => ({ code, name: code, points, passes: points > 0 }));

test('the same sentence under the same code is sure, however it was typed', () => {
  expect(only([on('“Groet”  de klant.', { workProcess: 'b1-k1- w1' })], [greets])).toMatchObject({
    kind: 'sure',
    by: 'code',
    candidate: { entry: greets, texts: greets.descriptors },
  });
});

test('the same sentence under another code is sure too, but the own code comes first', () => {
  const elsewhere = entry({ workProcess: 'P1-K1-W3', descriptors: { V: 'Anders.' } });
  expect(only([on('groet de klant')], [elsewhere])).toMatchObject({ kind: 'sure', by: 'text' });
  expect(only([on('groet de klant')], [elsewhere, greets])).toMatchObject({ by: 'code', candidate: { entry: greets } });
});

test('several wordings for one sentence are offered, the latest first, and equal ones once', () => {
  const dated = (date: string | null, words: string): BankEntry =>
    entry({ descriptors: { V: words }, origin: { ...greets.origin, date } });
  const bank = [dated(null, 'A'), dated('2025-01-01', 'B'), dated('2026-01-01', 'C'), dated('2024-01-01', 'C')];
  const match = only([on('groet de klant')], bank);
  expect(match).toMatchObject({ kind: 'offered', why: 'several' });
  expect(match.kind === 'offered' && match.candidates.map(({ texts }) => texts['V'])).toEqual(['C', 'B', 'A']);
});

test('a reworded sentence is offered and never applied', () => {
  const long = entry({ text: 'vraagt door naar het gebruik, de lengte van de rit en de ervaring van de fietser' });
  const reworded = 'vraagt door naar het gebruik, de duur van de rit en de ervaring van de fietser';
  expect(only([on(reworded)], [long])).toMatchObject({ kind: 'offered', why: 'alike', candidates: [{ entry: long }] });
  expect(only([on('stelt zadel en stuur af')], [long])).toMatchObject({ kind: 'none', why: 'unknown' });
});

test('a number or a per cent sign makes another sentence', () => {
  expect(wordingOf('Meet 3 keer.')).not.toBe(wordingOf('Meet 5 keer.'));
  expect(wordingOf('haalt 80 %')).not.toBe(wordingOf('haalt 80'));
});

test('texts for other levels are offered where they fit by place, and left where a text or a pass would be lost', () => {
  const scale = levels('1', '2', '3');
  const match = only([on('groet de klant', { scale })], [greets]);
  expect(match).toMatchObject({ kind: 'offered', why: 'levels', candidates: [{ texts: { 1: 'Groet niet.' } }] });
  const stricter = scale.map((level) => ({ ...level, passes: level.code === '3' }));
  expect(only([on('groet de klant', { scale: stricter })], [greets])).toMatchObject({ kind: 'none', why: 'scale' });
  expect(only([on('groet de klant', { scale: levels('n', 'j') })], [greets])).toMatchObject({
    kind: 'none',
    why: 'scale',
  });
});

test('a scale with a level more than the texts were written for needs a look', () => {
  const scale = levels('O', 'V', 'G', 'U');
  expect(only([on('groet de klant', { scale })], [greets])).toMatchObject({ kind: 'offered', why: 'levels' });
});

test('a row that a person described is left out; one with proposals only is filled', () => {
  const described = on('groet de klant', { row: row('groet de klant', { descriptors: { V: 'Eigen woorden.' } }) });
  expect(matchBank([described], [greets])).toEqual([]);
  const proposed = proposeFor(row('groet de klant'), { O: 'Voorstel.', V: 'Voorstel.' });
  expect(only([on('', { row: proposed })], [greets]).kind).toBe('sure');
});

test('taking an entry replaces proposals, keeps the others marked, and leaves weight and critical alone', () => {
  const proposed = proposeFor(row('groet de klant'), { O: 'Voorstel O.', G: 'Voorstel G.' });
  const kept = entry({ descriptors: { O: 'Groet niet.' }, weight: 3, critical: true, evidence: 'gesprek' });
  const taken = takeEntry(proposed, { entry: kept, texts: kept.descriptors });
  expect(taken).toMatchObject({ descriptors: { O: 'Groet niet.', G: 'Voorstel G.' }, proposals: { G: 'Voorstel G.' } });
  expect(taken).toMatchObject({ weight: 1, critical: false, evidence: 'gesprek' });
});

test('a bank put on empty rows and saved again is the same bank', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyEntry, { maxLength: 6, selector: rowKey }), (bank) => {
      const open = bank.map((each) => on(each.text, { scale: each.scale, workProcess: each.workProcess ?? '' }));
      const saved = matchBank(open, bank).flatMap((match) => {
        if (match.kind !== 'sure' || match.by !== 'code') return [];
        const taken = takeEntry(match.on.row, match.candidate);
        const again = toEntry({ ...match.candidate.entry, text: taken.text, descriptors: written(taken) });
        return typeof again === 'string' ? [] : [again];
      });
      expect(saved).toHaveLength(bank.filter(({ workProcess }) => workProcess !== null).length);
      expect(mergeBanks(bank, saved).entries).toEqual(bank);
    }),
  );
});
