import type { Settings } from '../../../core/exam/exam-plan';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell } from '../sheet/draft';
import { formula } from '../sheet/draft';
import { settingText } from './setting-words';

/**
 * Says live that a setting is not the usual one.
 * @param cell where its value stands, "C5". @param usual the settings of a new workbook in this language.
 */
export function deviationCell(
  key: keyof Settings,
  settings: Settings,
  usual: Settings,
  cell: string,
  texts: SheetTexts,
): DraftCell {
  const words = settingText(key, usual, texts);
  const said = texts.settings.deviates(words === '' ? texts.settings.empty : words);
  const isUsual = settingText(key, settings, texts).toLowerCase() === words.toLowerCase();
  const value = usual[key];
  const equals = typeof value === 'number' ? `${cell}=${value}` : `TRIM(${cell})=${quoted(words)}`;
  return formula(`=IF(${equals},"",${quoted(said)})`, isUsual ? '' : said, 'live');
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
