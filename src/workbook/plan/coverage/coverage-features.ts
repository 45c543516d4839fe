import type { SheetTexts } from '../../../language/sheet-texts';
import { quotedText } from '../a1';
import { printedSheet } from '../sheet/page';
import type { Positions } from '../sheet/positions';
import { addressOf } from '../sheet/positions';
import type { StyleName } from '../theme';
import type { SheetFeature } from '../workbook-plan';
import type { CoverageSheetInput } from './coverage-input';
import { coverageHeader } from './coverage-input';

/** Colours beside the words, frozen headers, and the page of the sheet Dekking. */
export function coverageFeatures(at: Positions, texts: SheetTexts, input: CoverageSheetInput): readonly SheetFeature[] {
  const first = coverageHeader.forms + 1;
  const bottom = at.row('edge.bottom') ?? first;
  const coverage = at.column('coverage') ?? 0;
  const area = { row: first, column: coverage, rows: Math.max(1, bottom - first), columns: 1 };
  // Formulas are relative to the first row of the area, whatever row that is keyed by.
  const here = (column: string): string => `$${addressOf(at, 'forms', column).replace(/\d+$/, '')}${first + 1}`;
  const rule = (condition: string, style: StyleName): SheetFeature => ({
    kind: 'conditional-format',
    area,
    formula: `=${condition}`,
    style,
  });
  const words = texts.coverage;
  const word = (of: string): string => `${here('coverage')}=${quotedText(of)}`;
  return [
    rule(word(words.notCovered), 'bad'),
    rule(word(words.onlyKnowledge), 'bad'),
    rule(word(words.covered), 'good'),
    rule(`AND(${here('part')}="unit",${here('unitCovered')}=${here('total')})`, 'good'),
    rule(`AND(${here('part')}="unit",${here('unitCovered')}=0)`, 'bad'),
    rule(`${here('part')}="unit"`, 'attention'),
    { kind: 'freeze', rows: first, columns: (at.column('edge.left') ?? 2) + 1 },
    printedSheet(
      {
        title: input.framework.title ?? texts.coverage.title,
        titleRows: { first: coverageHeader.header, last: coverageHeader.forms },
      },
      texts,
    ),
  ];
}
