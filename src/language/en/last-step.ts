import type { LastStepTexts } from '../last-step-texts';
import { counted } from './counting';

export const lastStepTexts: LastStepTexts = {
  title: 'Last step',
  what: {
    beginning: "Begun with last year's plan",
    migrating: 'Workbook of an older version brought up to date',
    placing: 'Qualification file put into the workbook',
    renewing: 'New version of the qualification file put into the workbook',
    planning: 'Exam plan and coverage made',
    generating: 'Forms made',
    filling: 'Levels described',
    editing: 'Rows of a form changed',
    approving: 'Instrument updated',
    shelving: 'Rows put into the rubric bank',
    borrowing: 'Rows taken from the rubric bank',
    printing: 'Forms to print made',
    enrolling: 'Candidates added',
    exempting: 'Exemption recorded',
    distributing: 'Forms handed out to candidates',
    collecting: 'Forms collected',
    adopting: 'Results adopted',
    measuring: 'Agreement worked out',
    weighing: 'Diploma requirements updated',
    reporting: 'Findings written down',
    deciding: 'Findings accepted or reopened',
    repairing: 'Workbook repaired',
    compiling: 'Report made',
    other: 'Change by another version of Dekkend',
  },
  touched: (sheets) =>
    sheets.length <= 3
      ? `on ${sheets.map((sheet) => `“${sheet}”`).join(', ')}`
      : `on ${counted(sheets.length, { one: 'sheet', other: 'sheets' })}`,
  takeBack: 'Take back',
  doing: 'The last step is being taken back…',
  taken: (what) => `Taken back: ${what.charAt(0).toLowerCase()}${what.slice(1)}. The workbook is as it was before.`,
};
