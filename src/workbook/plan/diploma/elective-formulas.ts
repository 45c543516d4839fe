import { quotedText } from '../a1';
import { markFormula, trimmed, wholeFormula } from './cell-formulas';
import { electiveKeys, electiveNumbers } from './diploma-columns';
import type { RowReferences } from './formula-row';
import { ended, exemptMark, forSets } from './formula-row';
import { worded } from './worded';

/**
 * The mark of a keuzedeel that counts; "" = it does not count or is none, "-" = no result, exemptMark = none either but exempt, "?" =
 * not understood.
 */
export function electiveValue(number: number, { at, table, sheetWords }: RowReferences): string {
  const keys = electiveKeys(number);
  const [name, result, extra] = [at(keys.name), at(keys.result), at(keys.extra)];
  const counts = `IF(${trimmed(name)}&${trimmed(result)}="",FALSE,${trimmed(extra)}<>${quotedText(sheetWords.extra.yes)})`;
  return `IF(${counts},IF(${trimmed(result)}="",IF(${at(keys.exempt)}>0,${quotedText(exemptMark)},"-"),${markFormula(result, table)}),"")`;
}

/** What one keuzedeel lacks by itself. */
export function electiveFormula(number: number, row: RowReferences): string {
  const { at, words, sheetWords } = row;
  const { reasons } = words;
  const keys = electiveKeys(number);
  const value = at(keys.value);
  const [name, extra] = [trimmed(at(keys.name)), trimmed(at(keys.extra))];
  const { yes, no } = sheetWords.extra;
  const about = { number, name: { formula: name } };
  const told = (code: keyof typeof reasons, data: Parameters<typeof worded>[1] = {}): string =>
    `IF(${name}="",${ended(worded(reasons[code], { ...about, name: '', ...data }))},${ended(worded(reasons[code], { ...about, ...data }))})`;
  const known = [yes, no].map((word) => `${extra}<>${quotedText(word)}`).join(',');
  const single = [
    `IF(AND(${extra}<>"",${known}),${told('elective-extra-unread', { found: { formula: extra } })},"")`,
    `IF(${name}="",${ended(worded(reasons['elective-without-name'], { number }))},"")`,
    `IF(${value}="-",${told('elective-without-result')},IF(${value}=${quotedText(exemptMark)},${told('elective-exempt-without-result')},IF(${value}="?",${told('elective-unread', { found: { formula: trimmed(at(keys.result)) } })},"")))`,
  ].join('&');
  const low = forSets(row, 'electives', ({ marks }) => {
    if (marks === null) return '""';
    const whole = wholeFormula(value);
    const too = told('elective-too-low', { mark: { formula: whole }, lowest: marks.lowest });
    return `IF(ISNUMBER(${value}),IF(${whole}<${marks.lowest},${too},""),"")`;
  });
  return forSets(row, 'electives', () => `IF(${value}="","",${single}&${low})`);
}

/** What all keuzedelen lack, each by itself and together. */
export function electivesFormula(row: RowReferences): string {
  const { at, words, electives } = row;
  const { reasons } = words;
  const values = electiveNumbers(electives).map((number) => at(electiveKeys(number).value));
  const whys = electiveNumbers(electives).map((number) => at(electiveKeys(number).why));
  const count = values.map((value) => `(${value}<>"")`).join('+');
  return forSets(row, 'electives', ({ marks }) => {
    const none = ended(worded(reasons['electives-none'], {}));
    if (marks === null) return `IF(${count}=0,${none},${whys.join('&')})`;
    const known = `COUNT(${values.join(',')})`;
    const reached = values
      .map((value) => `IF(ISNUMBER(${value}),IF(${wholeFormula(value)}>=${marks.half},1,0),0)`)
      .join('+');
    const average = `ROUND(SUM(${values.join(',')})/${known},6)`;
    const half = ended(
      worded(reasons['electives-half'], {
        reached: { formula: `(${reached})` },
        count: { formula: known },
        half: marks.half,
      }),
    );
    const below = ended(worded(reasons['electives-average'], { average: { formula: average }, least: marks.average }));
    const together = `IF(${known}<${count},"",IF(2*(${reached})<${known},${half},"")&IF(${average}<${marks.average},${below},""))`;
    return `IF(${count}=0,${none},${whys.join('&')}&${together})`;
  });
}
