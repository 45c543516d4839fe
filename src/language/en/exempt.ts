import type { ExemptTexts } from '../exempt-texts';
import { collectedSheetTexts } from './collected-sheets';

const { sheetName } = collectedSheetTexts.exemptions;

/** Why an exemption is not written down. */
export const exemptTexts: ExemptTexts = {
  'exempt/unknown-candidate': ({ candidate }) =>
    candidate === ''
      ? 'Choose a candidate.'
      : `Candidate ${candidate} is not on the sheet Candidates. Put the candidate there first; nothing was written.`,
  'exempt/unknown-item': ({ item }) =>
    item === ''
      ? 'Choose a core task or part.'
      : `“${item}” is not in this dossier. Choose a core task or part; nothing was written.`,
  'exempt/bad-date': ({ date }) =>
    date === ''
      ? 'Fill in when the committee gave the exemption, for example 1-9-2026.'
      : `“${date}” is no date between 2000 and 2100. Write for example 1-9-2026; nothing was written.`,
  'exempt/no-ground': () => 'Fill in why the committee gave the exemption, for example an earlier diploma.',
  'exempt/already': ({ candidate, item, date }) =>
    `Candidate ${candidate} is already exempt from ${item}${date === '' ? '' : ` (${date})`}. Change that on the sheet ${sheetName}; nothing was written.`,
  'exempt/sheet-damaged': ({ sheet }) =>
    `On the sheet ${sheet} the heading of the list or one of its columns is gone. Undo that; nothing was written.`,
};
