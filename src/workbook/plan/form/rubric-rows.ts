import type { FrameworkItem } from '../../../core/framework/framework';
import type { OutlineRow } from '../../../core/framework/outline/outline';
import { assessorsOf, scaleOf } from '../../../core/exam/scoring';
import type { SheetTexts } from '../../../language/sheet-texts';
import { quotedSheet } from '../a1';
import type { DraftCell, DraftRow, InputRule } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import type { Validation } from '../workbook-plan';
import type { FormFrame } from './form-columns';
import type { FormInput, FormRows } from './form-draft';
import { joinRows, lineRow, spacer, wideRow } from './form-draft';
import type { FormPart, FormUnit } from './form-shape';
import { headingOf } from './form-shape';

/** The levels of the scale, as cells that the formulas use. */
export function legendRows(frame: FormFrame, input: FormInput, texts: SheetTexts): FormRows {
  const words = texts.form;
  const column = (alias: string): string => frame.aliases[alias] ?? alias;
  const needed = input.settings.motivationFor.map((code) => code.trim().toLowerCase());
  const header: DraftRow = {
    key: 'legendHeader',
    height: 34,
    cells: {
      indicator: text(words.levelName, 'header'),
      [column('legend.code')]: text(words.levelCode, 'headerCentered'),
      [column('legend.points')]: text(words.levelPoints, 'headerCentered'),
      [column('legend.passes')]: text(words.levelPasses, 'headerCentered'),
      [column('legend.motivation')]: text(words.levelMotivation, 'headerCentered'),
    },
  };
  const levels = scaleOf(input.exam, input.settings).map((level, index): DraftRow => ({
    key: `level:${index + 1}`,
    height: 18,
    cells: {
      indicator: text(level.name, 'text'),
      [column('legend.code')]: text(level.code, 'codeCentered'),
      [column('legend.points')]: number(level.points, 'number'),
      [column('legend.passes')]: text(level.passes ? texts.yes : texts.no, 'number'),
      [column('legend.motivation')]: text(needed.includes(level.code.toLowerCase()) ? texts.yes : texts.no, 'number'),
      counted: number(index + 1, 'machineNumber'),
    },
  }));
  return joinRows([
    lineRow(frame, 'scaleLabel', words.scale, 'strong', 22),
    { rows: [header, ...levels], merges: [] },
    spacer('space:scale'),
  ]);
}

/** The header of the rubric, and every core task with its work processes and their rows. */
export function rubricBody(
  frame: FormFrame,
  input: FormInput,
  units: readonly FormUnit[],
  texts: SheetTexts,
  sheet: string,
  codeRange: string,
): FormRows {
  const rows = rubricRowMaker(input, texts, `${quotedSheet(sheet)}!${codeRange}`);
  let numbered = 0;
  return joinRows([
    { rows: [headerRow(input, texts)], merges: [] },
    ...units.flatMap((unit) => [
      wideRow(frame, `unit:${unit.item.id}`, text(headingOf(unit.item), 'unit'), {
        from: frame.first,
        to: frame.last,
        lowest: 24,
      }),
      ...unit.parts.flatMap((part) => [
        { rows: [partRow(part, input, texts)], merges: [] },
        ...(part.result === null
          ? []
          : [
              wideRow(frame, `description:${part.item.id}`, text(`${texts.form.result}: ${part.result}`, 'note'), {
                from: frame.leftLabel,
                to: frame.last,
              }),
            ]),
        ...withHeadings(part).map((line) =>
          line.kind === 'heading'
            ? wideRow(frame, `heading:${line.key}`, text(line.text, 'rowHeading'), {
                from: frame.leftLabel,
                to: frame.last,
              })
            : { rows: [rows(line.row, part, (numbered += 1))], merges: [] },
        ),
      ]),
    ]),
  ]);
}

type PartLine =
  | { readonly kind: 'row'; readonly row: OutlineRow }
  | { readonly kind: 'heading'; readonly key: string; readonly text: string };

/**
 * The rows of a part, with a line above those that stand under something, e.g. a sub-activity; rows that stand under
 * nothing after such a line get one with the part's own title.
 */
function withHeadings({ item, rows }: FormPart): readonly PartLine[] {
  let above: FrameworkItem | null = null;
  return rows.flatMap((row): readonly PartLine[] => {
    const same = row.heading?.id === above?.id;
    above = row.heading;
    if (same) return [{ kind: 'row', row }];
    const { id, title, text: body, code } = row.heading ?? item;
    const words = [code, title ?? body].filter(Boolean).join(' ');
    return [
      { kind: 'heading', key: row.heading === null ? row.item.id : id, text: words },
      { kind: 'row', row },
    ];
  });
}

function assessorNumbers(input: FormInput): readonly number[] {
  return Array.from({ length: assessorsOf(input.exam, input.settings) }, (_, index) => index + 1);
}

function headerRow(input: FormInput, texts: SheetTexts): DraftRow {
  const words = texts.form;
  const each = assessorNumbers(input).flatMap((assessor) => [
    [`level.${assessor}`, text(words.rating(assessor), 'headerCentered')] as const,
    [`motivation.${assessor}`, text(words.motivation(assessor), 'header')] as const,
  ]);
  return {
    key: 'header',
    height: 34,
    cells: {
      nr: text(words.number, 'headerCentered'),
      indicator: text(words.indicator, 'header'),
      competencies: text(words.competencies, 'header'),
      critical: text(words.critical, 'headerCentered'),
      weight: text(words.weight, 'headerCentered'),
      ...Object.fromEntries(each),
      agreed: text(words.agreed, 'headerCentered'),
      attention: text(words.attention, 'headerCentered'),
    },
  };
}

/** The heading of a work process says again what the columns are: the header has long scrolled away. */
function partRow(part: FormPart, input: FormInput, texts: SheetTexts): DraftRow {
  const words = texts.form;
  const each = assessorNumbers(input).flatMap((assessor) => [
    [`level.${assessor}`, text(words.rating(assessor), 'columnHint')] as const,
    [`motivation.${assessor}`, text(words.motivation(assessor), 'columnHint')] as const,
  ]);
  return {
    key: `wp:${part.item.id}`,
    height: null,
    cells: {
      nr: blank('subUnit'),
      indicator: text(headingOf(part.item), 'subUnit'),
      competencies: blank('subUnit'),
      critical: text(words.critical, 'columnHint'),
      weight: text(words.weight, 'columnHint'),
      ...Object.fromEntries(each),
      agreed: text(words.partOutcome, 'columnHint'),
      attention: blank('subUnitCentered'),
    },
  };
}

type RowMaker = (row: OutlineRow, part: FormPart, nr: number) => DraftRow;

function rubricRowMaker(input: FormInput, texts: SheetTexts, codeSource: string): RowMaker {
  const words = texts.form;
  const editable = input.exam.status !== 'approved';
  const critical = new Set(input.exam.critical);
  // Excel takes "v" for V from a list of cells, not from a list written out.
  const levels: Validation = { kind: 'choices-from', source: codeSource };
  const level: InputRule = { rule: levels, strict: true, ...texts.inputLevel };
  const criticalRule: InputRule = {
    rule: { kind: 'choices', choices: [words.criticalMark] },
    strict: true,
    ...texts.inputChoose,
    prompt: words.criticalPrompt,
  };
  const weightRule: InputRule = {
    rule: { kind: 'decimal', min: 0.01, max: 100 },
    strict: true,
    ...texts.inputNumber(0.01, 100),
  };
  const rate: DraftCell = { ...blank('inputCentered'), unlocked: true, input: level };
  const each = assessorNumbers(input).flatMap((assessor) => [
    [`level.${assessor}`, rate] as const,
    [`motivation.${assessor}`, { ...blank('input'), unlocked: true } satisfies DraftCell] as const,
  ]);
  return (row, part, nr) => ({
    key: `row:${row.item.id}`,
    height: null,
    cells: {
      nr: number(nr, 'number'),
      indicator: text(row.item.text ?? row.item.title ?? '', 'text'),
      competencies: text(competenciesOn(row, part), 'code'),
      critical: editable
        ? {
            ...text(critical.has(row.item.id) ? words.criticalMark : '', 'inputCentered'),
            unlocked: true,
            input: criticalRule,
          }
        : text(critical.has(row.item.id) ? words.criticalMark : '', 'number'),
      weight: editable
        ? { ...number(input.weights.get(row.item.id) ?? 1, 'inputNumber'), unlocked: true, input: weightRule }
        : number(input.weights.get(row.item.id) ?? 1, 'number'),
      ...Object.fromEntries(each),
      agreed: rate,
      attention: blank('live'),
    },
  });
}

/** Letters of the competencies, or names where there is no letter: the row's own, else those of what it stands under. */
function competenciesOn({ item, heading }: OutlineRow, part: FormPart): string {
  const own = [item, ...(heading === null ? [] : [heading]), part.item].find(
    ({ competencies }) => competencies.length > 0,
  );
  return (own?.competencies ?? []).map(({ letter, name }) => letter ?? name).join(', ');
}
