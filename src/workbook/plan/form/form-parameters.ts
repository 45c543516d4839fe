import type { Settings } from '../../../core/exam/exam-plan';
import type { DraftCell } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import type { FormFrame } from './form-columns';
import type { FormRows } from './form-draft';

/** Hidden rows with the numbers that formulas depend on; those given by the settings are put in here. */
export function formParameters(frame: FormFrame, settings: Settings): FormRows {
  const given: Readonly<Record<string, DraftCell>> = {
    goodFrom: settings.goodFrom === null ? blank('machineNumber') : number(settings.goodFrom, 'machineNumber'),
    maxNonPassing:
      settings.maxNonPassing === null ? blank('machineNumber') : number(settings.maxNonPassing, 'machineNumber'),
    hide: number(settings.hideResultsUntilComplete ? 1 : 0, 'machineNumber'),
    mark: number(settings.resultAs === 'words' ? 0 : 1, 'machineNumber'),
    perPart: number(settings.motivationPer === 'work-process' ? 1 : 0, 'machineNumber'),
  };
  const keys = [...Object.keys(given), 'cut', 'void', 'hidden', 'lowest', 'range', 'good', 'percentage', 'exact'];
  return {
    rows: keys.map((key) => ({
      key: `p:${key}`,
      height: 15,
      hidden: true,
      cells: {
        [frame.leftLabel]: text(key, 'machine'),
        [frame.aliases['value'] ?? '']: given[key] ?? blank('machineNumber'),
      },
    })),
    merges: [],
  };
}
