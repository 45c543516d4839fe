import type { ReadingTexts } from '../reading-texts';
import { differenceTexts } from './difference';
import { counted, number } from './counting';

const things = { one: 'item', other: 'items' };
const corrections = { one: 'correction', other: 'corrections' };
const forms = { one: 'form', other: 'forms' };
const repaired = (one: string, other: string) => (count: number) => counted(count, { one, other });

/** What the pane shows of a document that was read. */
export const readingTexts: ReadingTexts = {
  choiceLabel: 'Qualification file in this document',
  choiceHint: (count) => `There are ${number(count)} in it; a workbook is for one.`,
  nothingFound: 'Nothing to examine was found in this document. Is it the right one, and is the whole text in it?',
  announced: (title, items, look) =>
    `${title ?? 'The document'} was read: ${counted(items, things)}, ${
      look === 0 ? 'nothing to look at' : `${counted(look, { one: 'thing', other: 'things' })} to look at`
    }.`,
  untitledHint: 'The document names no title. You can fill it in yourself.',
  about: {
    open: 'Correct details',
    fillIn: 'Fill in title and number',
    fields: (field, profile, kind) => {
      const names = {
        title: 'Title',
        code: kind === 'qualification-file' ? 'Crebo of the qualification file' : 'Code',
        crebo: 'Crebo',
        validFrom: 'Valid from',
        validUntil: 'End of the programme',
      };
      return profile === null ? names[field] : `${names[field]} of ${profile}`;
    },
  },
  remarks: {
    lookTitle: (count) => (count === 1 ? '1 thing to look at' : `${number(count)} things to look at`),
    look: {
      document: (count) => `About the whole document (${number(count)})`,
      lines: (count) => `Lines without a clear place (${number(count)})`,
      missing: (count) => `What seems to be missing (${number(count)})`,
      twice: (count) => `What occurs twice (${number(count)})`,
      references: (count) => `References that do not hold (${number(count)})`,
      profiles: (count) => `Profiles and variants (${number(count)})`,
    },
    lookHint: 'This can wait: the document can be used as it is.',
    onlySupplied: 'Something was filled in, and nothing else.',
    nothingToLook: 'Nothing to look at.',
    suppliedTitle: (count) => `Filled in, see whether it is right (${number(count)})`,
    repairedTitle: (count) => counted(count, { one: 'repair', other: 'repairs' }),
    repaired: {
      'import/text-repaired': repaired('word repaired', 'words repaired'),
      'import/hyphen-joined': repaired('hyphenated word joined', 'hyphenated words joined'),
      'import/code-repaired': repaired('code repaired', 'codes repaired'),
      'import/bullet-supplied': repaired('bullet supplied', 'bullets supplied'),
      'import/duplicate-merged': repaired('duplicate merged', 'duplicates merged'),
      'import/work-process-supplied': repaired('work process supplied', 'work processes supplied'),
    },
    leftOutTitle: (count) => `${counted(count, { one: 'thing', other: 'things' })} left out on purpose`,
    toldTitle: (count) => `${number(count)} for information`,
    was: 'it said',
    becomes: 'read as',
    open: (item) => `Correct ${item}`,
    place: 'Put it in its place',
    notContent: 'Does not belong here',
    fine: 'This is fine',
    dismissed: 'Dealt with.',
  },
  source: {
    line: (line) => `line ${number(line)}`,
    page: (page) => `page ${number(page)}`,
    show: 'Show in document',
    hide: 'Hide document',
    label: 'How it stands in the document',
    thisLine: 'this line: ',
  },
  items: {
    open: (count) => `View and correct (${number(count)})`,
    search: 'Search in what was read',
    hint: 'Is something not right? Choose the item and correct it.',
    hits: (count) => (count === 0 ? 'Nothing found.' : `${counted(count, things)} found`),
    expand: (item) => `What is below ${item}`,
    below: (count) => number(count),
    corrected: 'corrected',
    types: differenceTexts.types,
  },
  edit: {
    fields: { code: 'Code', title: 'Title', text: 'Text', result: 'Result', parent: 'Belongs to' },
    top: 'at the top',
    save: 'Save',
    cancel: 'Back',
    saved: 'The correction was saved.',
    unchanged: 'Nothing was changed.',
    read: 'It was read as',
    empty: 'empty',
    other: 'Correct in another way',
    merge: 'Merge',
    mergeWith: 'Merge with',
    mergeHint: 'The texts come one after the other, in the order of the document.',
    merged: 'Merged.',
    split: 'Split',
    splitParts: 'One item per line',
    splitHint: 'Put the cursor where the next item begins and press Enter.',
    splitInto: (count) => `Split into ${number(count)}`,
    splitDone: (count) => `Split into ${number(count)}.`,
    drop: (code, below) =>
      `Leave out ${code ?? 'this item'}${below === 0 ? '' : `, with ${counted(below, things)} below it`}`,
    dropped: (item) => `${item} was left out.`,
  },
  place: {
    how: 'What is this line?',
    asItem: 'An item that is missing',
    asText: 'More of another text',
    words: 'Text',
    type: 'Kind',
    under: 'Belongs to',
    after: 'Comes after',
    first: 'as the first',
    of: 'More of',
    placed: 'The line is in its place.',
  },
  corrections: {
    count: (count) => counted(count, corrections),
    none: 'Nothing was corrected.',
    undo: 'Undo the last one',
    undone: 'The last correction was undone.',
    restore: 'Put everything back',
    restored: 'Everything is again as it was read. ‘Undo the last one’ brings the corrections back.',
    remove: (what) => `Remove correction: ${what}`,
    removeShort: 'Remove correction',
    removed: 'The correction was removed.',
    kinds: {
      change: 'changed',
      merge: 'merged',
      split: 'split',
      drop: 'left out',
      add: 'added',
      dismiss: 'dealt with',
      dossier: 'filled in',
    },
    noLonger: (count) => `${counted(count, corrections)} no longer ${count === 1 ? 'fits' : 'fit'}`,
    unappliedHint: 'They stay in the workbook, on the sheet Corrections, and are tried again with the next version.',
    letGo: 'Keep this correction no longer',
    kept: ({ corrections: again, unapplied }) =>
      [
        again.length === 0 ? '' : `${counted(again.length, corrections)} of last time applied again`,
        unapplied.length === 0
          ? ''
          : `${number(unapplied.length)} no longer ${unapplied.length === 1 ? 'fits and stays' : 'fit and stay'} on the sheet Corrections`,
      ]
        .filter((part) => part !== '')
        .join(', '),
  },
  update: {
    title: 'Difference with what is in this workbook',
    same: 'The same as what is already there',
    sameHint: 'Nothing in the workbook has to change.',
    sameButCorrections: 'Only the corrections differ. Keep them, and they hold the next time too.',
    comparing: 'Being compared with the workbook…',
    added: (count) => `${number(count)} added`,
    removed: (count) => `${number(count)} removed`,
    changed: (count) => `${number(count)} changed`,
    moved: (count) => `${number(count)} moved`,
    about: 'The document itself',
    unchanged: (count) => `${counted(count, things)} stayed the same.`,
    under: (before, after) => `was under ${before}, is now under ${after}`,
    reordered: 'stands at another place in the order',
    forms: (count) => `${counted(count, forms)} will no longer fit`,
    formsHint: (count) =>
      count === 1
        ? 'It will be marked as out of date. You choose when to renew it.'
        : 'They will be marked as out of date. You choose when to renew them.',
    kept: 'Everything filled in stays: marks, ratings and motivations.',
  },
  relation: {
    title: 'What this covers of the qualification in this workbook',
    notCounted: (count) => (count === 1 ? '1 mapping does not count' : `${number(count)} mappings do not count`),
    stays: 'This changes nothing in the workbook.',
  },
};
