import type { FrameworkItem } from '../../../core/framework/framework';
import { referenceOf } from '../../../core/framework/structure';
import { scaleOf } from '../../../core/exam/scoring';
import type { SheetTexts } from '../../../language/sheet-texts';
import { quotedSheet } from '../a1';
import type { DraftCell, DraftRow } from '../sheet/draft';
import { blank, text } from '../sheet/draft';
import type { FormFrame, RubricWidth } from './form-columns';
import type { FormInput, FormRows } from './form-draft';
import { joinRows, keepingHeadings, wideRow } from './form-draft';
import type { FormRow } from './decided-rows';
import type { FormPart, FormUnit } from './form-shape';
import { headingOf } from './form-shape';
import { rubricRowMaker } from './rubric-row';
import { unitKey } from './settled-parts';
import { settledRow } from './settled-rows';

/** The header of the rubric, and every core task with its work processes and their rows. */
export function rubricBody(
  frame: FormFrame,
  input: FormInput,
  width: RubricWidth,
  units: readonly FormUnit[],
  texts: SheetTexts,
  sheet: string,
  codeRange: string,
): FormRows {
  const rows = rubricRowMaker(input, width, texts, `${quotedSheet(sheet)}!${codeRange}`);
  let numbered = 0;
  const body = joinRows([
    { rows: [headerRow(input, width, texts)], merges: [] },
    ...units.flatMap((unit) => [
      wideRow(frame, unitKey(unit), text(headingOf(unit.item), 'unit'), {
        from: frame.first,
        to: frame.last,
        lowest: 24,
      }),
      ...unit.parts.flatMap((part) =>
        part.settled !== undefined
          ? settledRow(frame, input, part, part.settled, texts)
          : [
              { rows: [partRow(part, input, width, texts)], merges: [] },
              ...describedIn(part, texts).map((words, index) =>
                wideRow(
                  frame,
                  `description:${part.item.id}${index === 0 ? '' : `~${index + 1}`}`,
                  text(words, 'note'),
                  {
                    from: frame.leftLabel,
                    to: frame.last,
                  },
                ),
              ),
              ...withHeadings(part).map((line) =>
                line.kind === 'heading'
                  ? wideRow(frame, `heading:${line.key}`, text(line.text, 'rowHeading'), {
                      from: frame.leftLabel,
                      to: frame.last,
                    })
                  : { rows: [rows(line.row, (numbered += 1))], merges: [] },
              ),
            ],
      ),
    ]),
  ]);
  return keepingHeadings(body, 'first');
}

/** What a work process leads to, and the competencies that are assessed in it. */
function describedIn({ item, result }: FormPart, texts: SheetTexts): readonly string[] {
  const competencies = namesOf(item);
  return [
    ...(result === null ? [] : [`${texts.form.result}: ${result}`]),
    ...(competencies === '' ? [] : [`${texts.form.competencies}: ${competencies}`]),
  ];
}

/** "E Samenwerken en overleggen, K Vakdeskundigheid toepassen" */
function namesOf({ competencies }: FrameworkItem): string {
  return competencies.map(({ letter, name }) => [letter, name].filter(Boolean).join(' ')).join(', ');
}

type PartLine =
  | { readonly kind: 'row'; readonly row: FormRow['row'] }
  | { readonly kind: 'heading'; readonly key: string; readonly text: string };

/**
 * The rows of a part, with a line above those that stand under something, e.g. a sub-activity; rows that stand under
 * nothing after such a line get one with the part's own title.
 */
function withHeadings({ item, rows }: FormPart): readonly PartLine[] {
  let above: FrameworkItem | null = null;
  const times = new Map<string, number>();
  return rows.flatMap(({ row, heading }): readonly PartLine[] => {
    const same = heading?.id === above?.id;
    above = heading;
    if (same) return [{ kind: 'row', row }];
    const { id, title, text: body, code } = heading ?? item;
    const named = [code, title ?? body].filter(Boolean).join(' ');
    const words = [named, heading === null ? '' : namesOf(heading)].filter(Boolean).join(' · ');
    // Rows that people moved may stand under one heading in several places.
    const key = heading === null ? row.id : id;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return [
      { kind: 'heading', key: time === 1 ? key : `${key}~${time}`, text: words },
      { kind: 'row', row },
    ];
  });
}

function headerRow(input: FormInput, { raters, agreed, earlier }: RubricWidth, texts: SheetTexts): DraftRow {
  const words = texts.form;
  const described = scaleOf(input.exam, input.settings).map(
    ({ code, name }, index) => [`descriptor.${index + 1}`, text(words.descriptor(code, name), 'header')] as const,
  );
  const together = input.settings.ratingMode === 'joint';
  const each = raters.flatMap((assessor) => [
    [`level.${assessor}`, text(together ? words.levelTogether : words.rating(assessor), 'headerCentered')] as const,
    [
      `motivation.${assessor}`,
      text(together ? words.motivationTogether : words.motivation(assessor), 'header'),
    ] as const,
  ]);
  return {
    key: 'header',
    height: 34,
    cells: {
      nr: text(words.number, 'headerCentered'),
      indicator: text(words.indicator, 'header'),
      ...Object.fromEntries(described),
      evidence: text(words.evidence, 'header'),
      critical: text(words.critical, 'headerCentered'),
      weight: text(words.weight, 'headerCentered'),
      share: text(words.share, 'headerCentered'),
      ...Object.fromEntries(each),
      ...(agreed
        ? { agreed: text(words.agreed, 'headerCentered'), agreedMotivation: text(words.agreedMotivation, 'header') }
        : {}),
      ...(earlier ? { earlier: text(texts.attempts.earlier, 'headerCentered') } : {}),
      attention: text(words.attention, 'headerCentered'),
    },
  };
}

/** The heading of a work process says again what the columns are: the header has long scrolled away. */
function partRow(
  part: FormPart,
  input: FormInput,
  { raters, agreed, earlier }: RubricWidth,
  texts: SheetTexts,
): DraftRow {
  const words = texts.form;
  const together = input.settings.ratingMode === 'joint';
  const hint = (content: string): DraftCell => text(content, 'columnHint');
  const described = scaleOf(input.exam, input.settings).map(
    ({ code }, index) => [`descriptor.${index + 1}`, hint(code)] as const,
  );
  const each = raters.flatMap((assessor) => [
    [`level.${assessor}`, hint(together ? words.levelTogether : words.rating(assessor))] as const,
    [`motivation.${assessor}`, hint(together ? words.motivationTogether : words.motivation(assessor))] as const,
  ]);
  const essential = input.exam.essential.includes(referenceOf(input.framework, part.item));
  const heading = headingOf(part.item);
  return {
    key: `wp:${part.item.id}`,
    height: null,
    cells: {
      nr: blank('subUnit'),
      indicator: text(essential ? `${heading} · ${words.essential}` : heading, 'subUnit'),
      ...Object.fromEntries(described),
      evidence: blank('subUnit'),
      critical: hint(words.critical),
      weight: hint(words.weight),
      share: hint(words.share),
      ...Object.fromEntries(each),
      ...(agreed ? { agreed: hint(words.agreed), agreedMotivation: hint(words.partOutcome) } : {}),
      ...(earlier ? { earlier: hint(texts.attempts.earlier) } : {}),
      attention: blank('subUnitCentered'),
    },
  };
}
