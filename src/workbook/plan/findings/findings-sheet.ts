import { findingKey } from '../../../core/checks/finding-key';
import type { Finding } from '../../../core/checks/rule';
import type { Severity } from '../../../core/diagnostics/diagnostic';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, DraftSheet } from '../sheet/draft';
import { blank, text } from '../sheet/draft';
import { listFeatures } from '../sheet/list-features';
import { parseCell } from '../range-reference';

/** A finding with its sentences in the language of the sheets. */
export interface FindingLine {
  readonly finding: Finding;
  readonly message: string;
  readonly fix: string;
  /** That somebody accepted it when it was something else; null = nobody did. */
  readonly before: string | null;
}

const columns = [
  { key: 'severity', width: 11 },
  { key: 'message', width: 48 },
  { key: 'place', width: 22 },
  { key: 'fix', width: 38 },
  { key: 'acceptedBy', width: 16 },
  { key: 'reason', width: 22 },
  { key: 'acceptedOn', width: 12 },
  { key: 'rule', width: 22 },
] as const;

/** Rows above the heads when nothing deviates: key row, title, note. */
const rowsAbove = 3;

/**
 * The sheet Bevindingen: one table row per finding, worst first; the last columns are filled in to accept one.
 * @param deviations sentences about settings that are not the usual ones: they stand above, as they change what is found.
 */
export function draftFindings(
  findings: readonly FindingLine[],
  texts: SheetTexts,
  name: string,
  deviations: readonly string[] = [],
): DraftSheet {
  const words = texts.findings;
  const headers = columns.map(({ key }) => words.columns[key].header);
  const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
  const above = deviations.length === 0 ? [] : [`${texts.settings.deviating}:`, ...deviations];
  const headerIndex = rowsAbove + above.length;
  const sorted = [...findings].sort((a, b) => rank[a.finding.severity] - rank[b.finding.severity]);
  return {
    role: { kind: 'findings' },
    name,
    visibility: 'visible',
    tabColor: '#9c1c1c',
    columns,
    rows: [
      { key: 'title', height: 30, cells: { severity: text(words.title, 'title') } },
      { key: 'note', height: 22, cells: { severity: text(words.note, 'label') } },
      ...above.map((line, index) => ({
        key: `deviation:${index}`,
        height: 18,
        cells: { severity: text(line, index === 0 ? 'label' : 'hint') },
      })),
      {
        key: 'header',
        height: 22,
        cells: Object.fromEntries(columns.map(({ key }, index) => [key, text(headers[index] ?? key, 'header')])),
      },
      ...sorted.map((line) => ({
        key: `finding:${findingKey(line.finding.rule, line.finding.subject)}`,
        height: null,
        cells: findingCells(line, texts),
      })),
      // A table needs a row of data even when there is nothing to say.
      ...(sorted.length === 0 ? [{ key: null, height: 18, cells: noneCells(words.none) }] : []),
    ],
    features: [
      ...listFeatures(
        { name: 'DekkendBevindingen', headerIndex, rows: Math.max(1, sorted.length), headers, title: words.title },
        texts,
      ),
    ],
  };
}

function noneCells(none: string): Readonly<Record<string, DraftCell>> {
  return { ...Object.fromEntries(columns.map(({ key }) => [key, blank('text')])), message: text(none, 'text') };
}

function findingCells(
  { finding, message, fix, before }: FindingLine,
  texts: SheetTexts,
): Readonly<Record<string, DraftCell>> {
  const words = texts.findings;
  const { severity, verdict, rule, accepted, acceptedBefore } = finding;
  const decided = accepted ?? acceptedBefore ?? null;
  const word = words.severities[severity] + (verdict === 'unclear' ? ` (${words.unclear})` : '');
  const style =
    accepted !== null ? 'locked' : severity === 'error' ? 'badText' : severity === 'warning' ? 'attentionText' : 'text';
  return {
    severity: text(word, style),
    rule: text(rule, 'text'),
    message: text(before === null ? message : `${message}\n${before}`, 'text'),
    place: placeCell(finding, words.linkTip),
    fix: text(fix, 'text'),
    acceptedBy: text(decided?.by ?? '', 'input'),
    reason: text(decided?.reason ?? '', 'input'),
    acceptedOn: decided?.date
      ? { content: { kind: 'date', date: decided.date }, style: 'inputDate' }
      : blank('inputDate'),
  };
}

function placeCell({ place }: Finding, tip: string): DraftCell {
  if (place === null) return blank('text');
  const target = parseCell(place.cell);
  const cell = text(`${place.sheet} ${place.cell}`, 'link');
  return target === null ? cell : { ...cell, link: { sheet: place.sheet, target, tip } };
}
