import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { WorkbookDiagnosticCode } from '../../workbook/workbook-diagnostic';

/** The sheet by name, or without where Excel did not say which. */
const sheet = (data: DiagnosticData): string =>
  typeof data['sheet'] === 'string' ? `the sheet “${data['sheet']}”` : 'a sheet';

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const formats: Readonly<Record<string, string>> = {
  xls: 'an old Excel workbook (.xls)',
  xlsb: 'a binary Excel workbook (.xlsb)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  strict: 'a workbook in the format “Strict Open XML”',
  '1904': 'a workbook that counts days from 1904',
};

const belongings: Readonly<Record<string, string>> = {
  drawing: 'pictures, charts or shapes',
  comments: 'comments',
  'pivot-table': 'a pivot table',
  'embedded-object': 'an embedded object',
  control: 'a control',
  slicer: 'a slicer',
  background: 'a background',
  signature: 'a digital signature',
};

const what = (data: DiagnosticData): string => {
  const words = Array.isArray(data['what']) ? data['what'] : [];
  return words.map((word: string) => belongings[word] ?? word).join(' and ');
};

const unchanged = 'Nothing was changed.';

/** What a workbook can refuse: what it is, that nothing was changed, and what to do. */
export const workbookTexts: Readonly<Record<WorkbookDiagnosticCode, (data: DiagnosticData) => string>> = {
  'workbook/structure-protected': () =>
    `The structure of the workbook is protected, so sheets cannot be added or removed. ${unchanged} ` +
    'Lift the protection with Review > Protect Workbook and try again.',
  'workbook/sheet-missing': (data) =>
    `${sentence(sheet(data))} is no longer there. ${unchanged} Put the sheet back or read the workbook again.`,
  'workbook/sheet-name-taken': (data) =>
    `${sentence(sheet(data))} cannot be made: the name is in use or Excel does not allow it. ${unchanged} ` +
    'Give the sheet that is there another name and try again.',
  'workbook/no-visible-sheet': () =>
    `A workbook always keeps at least one sheet that can be seen. ${unchanged} Unhide another sheet first.`,
  'workbook/text-too-long': (data) =>
    `The text for cell ${data['cell']} of ${sheet(data)} has ${data['length']} characters; ` +
    `a cell holds at most ${data['limit']}. ${unchanged} Shorten the text.`,
  'workbook/formula-too-long': (data) =>
    `The formula for cell ${data['cell']} of ${sheet(data)} has ${data['length']} characters; ` +
    `Excel takes at most ${data['limit']}. ${unchanged} Divide the exam over more forms.`,
  'workbook/not-a-workbook': () => `This file is no Excel workbook. Choose a file that ends in .xlsx.`,
  'workbook/damaged': (data) =>
    `The workbook is damaged${typeof data['part'] === 'string' ? ` (${data['part']})` : ''}. ` +
    'Open it in Excel, let Excel repair it and save it again.',
  'workbook/encrypted': () =>
    `The workbook is encrypted with a password. Take the password off in Excel under File > Info.`,
  'workbook/other-format': (data) =>
    `This is ${formats[String(data['format'])] ?? data['format']}, which Dekkend does not read. ` +
    'Save it in Excel as an Excel workbook (.xlsx).',
  'workbook/too-large': (data) =>
    `Unpacked, the workbook is larger than ${data['limit']} MB. Check whether this is the right file.`,
  'workbook/would-lose': (data) =>
    data['sheet'] === null
      ? `Writing would make ${what(data)} invalid. ${unchanged} Work on a copy without the signature.`
      : `On ${sheet(data)} there are things that would go with the sheet: ${what(data)}. ${unchanged} ` +
        'Move them to a sheet of your own and try again.',
  'workbook/sheet-protected': (data) =>
    `${sentence(sheet(data))} is protected with a password. ${unchanged} ` +
    'Lift the protection with Review > Protect Sheet and try again.',
  'workbook/cell-edit-mode': () =>
    `Somebody is still typing in a cell in Excel. ${unchanged} Finish the cell with Enter or Esc and try again.`,
  'workbook/cancelled': () => `Stopped. ${unchanged} Start again whenever you like.`,
  'workbook/not-put-back': () =>
    'The write failed half-way and Excel would not take it back. ' +
    'Close the workbook without saving, or restore the previous version, and try again.',
  'workbook/nothing-to-take-back': () =>
    `There is no last step to take back: something else was written since, or it was taken back already. ${unchanged}`,
  'workbook/changed-since': (data) =>
    (data['row'] === null
      ? `${sentence(sheet(data))} was changed, renamed or deleted since that step. `
      : `Row ${data['row']} of ${sheet(data)} holds something that the step did not write. `) +
    `Taking it back would lose that. ${unchanged} Put it somewhere else first, or leave the step as it is.`,
  'workbook/half-taken-back': () =>
    'Excel broke off half-way while taking this back. Nothing is lost: take the step back once more and it goes on.',
  'workbook/host-failed': (data) =>
    `Excel could not do this (${data['code']}). ${unchanged} ` +
    'Try again; if it keeps failing, give this code to your administrator.',
};
