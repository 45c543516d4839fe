import type { FrameworkKind } from '../../core/framework/framework';
import type { CorrectionTexts } from '../correction-texts';

const kinds: Readonly<Record<FrameworkKind, string>> = {
  'qualification-file': 'a qualification file',
  certificate: 'an mbo certificate',
  elective: 'an elective',
  'learning-units': 'a document of learning units',
  'competence-profile': 'a competence profile',
  addendum: 'an addendum',
  case: 'a CASE framework',
};

const kind = (value: unknown): string =>
  Object.entries(kinds).find(([known]) => known === value)?.[1] ?? 'another document';
const quoted = (value: unknown): string => `“${String(value ?? '')}”`;
const list = (value: unknown): string => (Array.isArray(value) ? value.map(quoted).join(', ') : String(value ?? ''));

/** What corrections by hand and a newer version of the document have to say. */
export const correctionTexts: CorrectionTexts = {
  'correction/item-gone': ({ words }) =>
    `The correction of ${quoted(words)} was not applied: it is no longer in the document.`,
  'correction/words-differ': ({ words, was }) =>
    `The correction of ${quoted(was)} was not applied: the document now says ${quoted(words)}. See whether the correction is still needed.`,
  'correction/parent-gone': ({ words }) =>
    `${quoted(words)} was not moved: the item it should come under is no longer there.`,
  'correction/parent-unfit': ({ words, parent }) =>
    parent === null || parent === undefined
      ? `${quoted(words)} cannot stand at the top. Choose the item it belongs to.`
      : `${quoted(words)} cannot stand under ${quoted(parent)}. Choose another item.`,
  'correction/code-taken': ({ words, code, other }) =>
    `${quoted(words)} cannot have the code ${code}: it is that of ${quoted(other)}. Choose another code.`,
  'correction/code-empty': ({ words }) => `The code of ${quoted(words)} cannot be empty. Fill in a code.`,
  'correction/code-unfit': ({ words, example }) =>
    `${quoted(words)} does not look like a code of this document. Write it like ${example}.`,
  'correction/dossier-differs': ({ words, becomes }) =>
    words === ''
      ? `What was filled in by hand (${quoted(becomes)}) was not applied: it no longer stands in the document.`
      : `What was filled in by hand (${quoted(becomes)}) was not applied: the document itself now says ${quoted(words)}.`,
  'correction/date-unfit': ({ words }) => `${quoted(words)} is no date. Write it as year-month-day, like 2030-07-31.`,
  'correction/text-empty': ({ words }) =>
    words === ''
      ? 'An item cannot be empty. Fill in a text.'
      : `The text of ${quoted(words)} cannot be empty. Fill in a text, or leave the item out.`,
  'correction/merge-unfit': ({ words }) =>
    `${quoted(words)} cannot be merged with this. Choose two or more different items of one kind.`,
  'correction/split-unfit': ({ words }) =>
    `${quoted(words)} cannot be split like this. Only a text without a title can be split, into two or more parts.`,
  'correction/unreadable': ({ place }) =>
    place === 0
      ? 'This is no list of corrections.'
      : `Correction ${place} of the list cannot be understood. Check its kind (change, merge, split, drop, add, dossier or dismiss) and its fields.`,
  'update/other-kind': ({ kind: old, other }) =>
    `This workbook was made from ${kind(old)}; this is ${kind(other)} and so no newer version of it. Nothing was changed.`,
  'update/kinds-differ': ({ kind: old, other }) =>
    `One document is ${kind(old)}, the other ${kind(other)}. Compare two versions of the same document.`,
  'update/other-dossier': ({ code, other }) =>
    `This workbook belongs to ${code}; this document is ${other}. Make a copy of the workbook for a new cohort, so that the forms of the old cohort stay as they are.`,
  'update/profile-gone': ({ profile, profiles }) =>
    `Profile ${profile} of this workbook is not in the newer document. It has: ${Array.isArray(profiles) ? profiles.join(', ') : ''}. Choose the profile that takes its place.`,
  'update/rows-lapsed': ({ items }) =>
    `No longer in the dossier, but marked in the coverage matrix: ${list(items)}. The rows and their marks have stayed as lapsed; take them away or mark another item instead.`,
  'update/corrections-unapplied': ({ count, sheet }) =>
    `${count === 1 ? '1 correction does' : `${count} corrections do`} not fit this version. ${
      count === 1 ? 'It stays' : 'They stay'
    } on the sheet ${sheet}, with the reason.`,
  'update/forms-outdated': ({ sheets }) =>
    `These forms no longer fit the dossier: ${list(sheets)}. Whatever was filled in on them has stayed.`,
};
