import type { CorrectionSheetTexts } from '../correction-sheet-texts';

/** What stands on the sheet with corrections. */
export const correctionSheetTexts: CorrectionSheetTexts = {
  sheetName: 'Corrections',
  title: 'Corrections',
  note: (fileName) =>
    `What was made by hand to differ from ${fileName}. Corrections are made when a document is read; the same document gets them again.`,
  columns: {
    number: 'No.',
    what: 'What',
    item: 'Item',
    under: 'Belongs to',
    before: 'It said',
    after: 'It now says',
    line: 'Line',
    warning: 'Message dealt with by this',
    reason: 'Why it was not applied',
  },
  kinds: {
    merge: 'merged',
    split: 'split',
    drop: 'left out',
    add: 'added',
    dismiss: 'does not belong here',
  },
  changed: {
    code: 'code changed',
    title: 'title changed',
    text: 'text changed',
    result: 'result changed',
    parent: 'moved',
    crebo: 'crebo filled in',
    validFrom: 'valid from filled in',
    validUntil: 'end of the programme filled in',
  },
  document: 'dossier',
  unapplied: (what) => `not applied: ${what}`,
  corrected: 'Corrected by hand',
  stood: (what, before) => (before.length === 0 ? what : `${what}; it said: ${before.join(' | ')}`),
};
