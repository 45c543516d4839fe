import { notObservedCode } from '../../../core/exam/not-observed';
import { scaleOf } from '../../../core/exam/scoring';
import type { SheetTexts } from '../../../language/sheet-texts';
import { subtitleOf } from '../dossier/subtitle';
import type { FormFrame } from '../form/form-columns';
import { widthOf } from '../form/form-columns';
import type { FormInput, FormRows } from '../form/form-draft';
import { joinRows, lineRow, spacer, wideRow } from '../form/form-draft';
import { unitsOn } from '../form/form-sheet';
import { headingOf } from '../form/form-shape';
import type { FormUnit } from '../form/form-shape';
import type { DraftSheet } from '../sheet/draft';
import { blank, text } from '../sheet/draft';
import { printedSheet } from '../sheet/page';
import { heightFor } from '../sheet/row-height';
import { plannedPositions } from '../sheet/positions';
import { titleRow } from '../sheet/title-row';
import type { SheetFeature } from '../workbook-plan';
import { pointsFrame, tickFrame } from './paper-columns';
import { box, paperBody } from './paper-rows';

/**
 * An empty form of one exam to print and fill in by hand, for one assessor: boxes to tick, room to write, no score and no
 * cut score on it, so that nobody scores towards the cut. Everything on it is fixed.
 * Source: domain.md, "What an assessment form contains".
 */
export function draftPaperForm(input: FormInput, texts: SheetTexts, name: string): DraftSheet {
  const { exam, framework, profile, settings } = input;
  const units = unitsOn(input);
  const described = units.some(({ parts }) =>
    parts.some(({ rows }) => rows.some(({ row }) => Object.keys(row.descriptors).length > 0)),
  );
  const isBlueprint = exam.form === 'kennisexamen';
  const frame = isBlueprint ? pointsFrame : tickFrame(scaleOf(exam, settings), described);
  const title = texts.form.title(exam.code, exam.name);
  const heading = titleRow(frame.columns, frame.first, title);
  const instructions = input.decisions.instructions ?? exam.instructions ?? '';
  const wide = (key: string, words: string, style: 'note' | 'text', lowest = 18): FormRows =>
    wideRow(frame, key, text(words, style), { from: frame.first, to: frame.last, lowest });
  const { rows, merges } = joinRows([
    { rows: [heading.row], merges: [] },
    lineRow(frame, 'subtitle', subtitleOf(framework, profile, texts), 'subtitle', 18),
    lineRow(
      frame,
      'status',
      [texts.examForms[exam.form], texts.form.version(exam.version, texts.statuses[exam.status])].join(' · '),
      'subtitle',
      18,
    ),
    ...headRows(frame, texts),
    spacer('space:head'),
    ...(instructions === ''
      ? []
      : [
          lineRow(frame, 'instructionsLabel', texts.form.instructions, 'strong', 22),
          wide('instructions', instructions, 'text', 36),
        ]),
    lineRow(frame, 'privacy', texts.form.privacy, 'hint', 18),
    ...(isBlueprint ? [] : [wide('howTo', howToTick(input, texts), 'note')]),
    paperBody(frame, input, units, texts),
    outcomeRows(frame, units, isBlueprint, texts),
    footRows(frame, texts),
  ]);
  const at = plannedPositions(
    rows.map(({ key }) => key),
    frame.columns.map(({ key }) => key),
  );
  const header = at.row('header') ?? 0;
  return {
    role: { kind: 'paper', examId: exam.id },
    name,
    visibility: 'visible',
    tabColor: '#767676',
    columns: frame.columns,
    rows,
    features: [
      ...heading.features,
      ...merges.map(({ row, from, to }): SheetFeature => {
        const [first, last] = [at.column(from) ?? 0, at.column(to) ?? 0];
        return { kind: 'merge', area: { row: at.row(row) ?? 0, column: first, rows: 1, columns: last - first + 1 } };
      }),
      printedSheet({ title, titleRows: { first: header, last: header } }, texts),
      { kind: 'protection', allow: ['format-rows', 'format-columns'] },
    ],
  };
}

/** What is written down about candidate and assessor: a label with a line behind it, two on a row. */
function headRows(frame: FormFrame, { form, yes }: SheetTexts): readonly FormRows[] {
  const left = [form.candidateNumber, form.candidateName, form.cohort, form.placement, form.date, form.time];
  const ticks = (label: string, choices: readonly string[]): string =>
    `${label}:  ${choices.map((choice) => `${box} ${choice}`).join('   ')}`;
  const right = [
    `${form.paperAssessor}:`,
    ticks(form.paperRole, form.roles),
    ticks(form.paperIndependent, [yes]),
    ticks(form.attemptKind, form.attemptKinds),
    ticks(form.sitting, form.sittings),
    `${form.adaptation}:`,
  ];
  return left.map((label, index) => {
    const beside = right[index] ?? '';
    const height = heightFor([{ text: beside, width: widthOf(frame, 'motivation', 'motivation') }], 22);
    return writtenLine(frame, `head:${index + 1}`, label, beside, height);
  });
}

/** A label with a line to write on, and words in the last column. */
function writtenLine(frame: FormFrame, key: string, label: string, beside: string, height: number): FormRows {
  const row = wideRow(frame, key, blank('lineFill'), { from: frame.left[0], to: frame.left[1] });
  const labels = { [frame.leftLabel]: text(label, 'labelRight'), motivation: text(beside, 'lineLabel') };
  return { ...row, rows: row.rows.map((line) => ({ ...line, height, cells: { ...line.cells, ...labels } })) };
}

function howToTick({ exam, settings }: FormInput, { form }: SheetTexts): string {
  const scale = scaleOf(exam, settings);
  const none = notObservedCode(scale);
  const levels = [...scale.map(({ code, name }) => `${code} = ${name}`), `${none} = ${form.notObserved}`].join(', ');
  return form.howToTick(levels, [...settings.motivationFor, none].join(', '));
}

/** A line per core task and work process to write the outcome on. */
function outcomeRows(frame: FormFrame, units: readonly FormUnit[], isBlueprint: boolean, texts: SheetTexts): FormRows {
  const line = (key: string, label: string, style: 'subUnit' | 'text'): FormRows => {
    const row = wideRow(frame, key, text(label, style), { from: frame.first, to: frame.left[1] });
    return {
      ...row,
      rows: row.rows.map((each) => ({
        ...each,
        cells: { ...each.cells, motivation: text(`${texts.form.outcome}:`, style) },
      })),
    };
  };
  const label = lineRow(frame, 'resultsLabel', texts.form.results, 'strong', 26);
  return joinRows([
    spacer('space:body'),
    { ...label, rows: label.rows.map((row) => ({ ...row, startsPage: true })) },
    ...units.flatMap(({ item, parts }) => [
      line(`outcome:${item.id}`, headingOf(item), 'subUnit'),
      ...(isBlueprint ? [] : parts.map((part) => line(`outcome-wp:${part.item.id}`, headingOf(part.item), 'text'))),
    ]),
  ]);
}

function footRows(frame: FormFrame, { form }: SheetTexts): FormRows {
  const signers = [form.paperAssessor, form.candidate, form.committee];
  const box = (key: string, height: number): FormRows => {
    const row = wideRow(frame, key, blank('text'), { from: frame.first, to: frame.last });
    return { ...row, rows: row.rows.map((line) => ({ ...line, height })) };
  };
  return joinRows([
    spacer('space:foot'),
    lineRow(frame, 'remarksLabel', form.remarks, 'strong', 22),
    box('remarks', 80),
    lineRow(frame, 'signaturesLabel', form.signatures, 'strong', 26),
    ...signers.map((signer, index) => writtenLine(frame, `signature:${index + 1}`, signer, `${form.signature}:`, 34)),
    lineRow(frame, 'provisional', form.provisional, 'hint', 18),
    lineRow(frame, 'appeal', form.appeal, 'hint', 18),
  ]);
}
