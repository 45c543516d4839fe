/** What collecting forms has to say of a file (`at.file`) or a sitting. */
export type CollectDiagnosticCode =
  /** Rejected: a workbook of ours, but no form that was handed out. */
  | 'collect/not-a-form'
  /** Rejected: data title, code of the qualification it is of. */
  | 'collect/other-qualification'
  /** Rejected: data exam. */
  | 'collect/unknown-exam'
  /** Rejected: it is of another workbook, in which its exam is another one. Data exam, other (of this workbook). */
  | 'collect/other-exam'
  /** Rejected: its head names another candidate or attempt than it was handed out for. Data sheet, number, attempt, shown. */
  | 'collect/other-candidate'
  /** Rejected: what the form asks is not what was handed out. Data sheet, cells: rules in locked cells that were changed. */
  | 'collect/content-changed'
  /** Info, not taken: the form was not used (yet). */
  | 'collect/nothing-filled-in'
  /** Rejected: reading it went wrong in the program itself. Data message. */
  | 'collect/failed'
  /** Refused: there is no workbook to collect in. */
  | 'collect/no-book'
  /** Refused: the workbook differs from the forms in another way than was looked at. */
  | 'collect/outdated'
  /** Error: files or the workbook say different things. Data candidate, exam, column, row, and values with their files. */
  | 'collect/conflict'
  /** Warning, taken: the form as it was handed out is not that of the plan any more. Data exam. */
  | 'collect/older-version'
  /** Warning, taken: the exam was withdrawn since. Data exam. */
  | 'collect/exam-withdrawn'
  /** Warning, taken: data assessors. */
  | 'collect/not-handed-in'
  /** Warning: an adopted result was replaced. Data candidate, exam, attempt, fields (how many). */
  | 'collect/adopted-replaced'
  /** Warning, taken: empty on the form, while the workbook still has a value. Data candidate, exam, fields (how many). */
  | 'collect/emptied'
  /** Error, taken: levels that are not on the scale. Data cells: 'F12 "X"'. */
  | 'collect/invalid-level'
  /** Error, taken: points that are none, or more than the row can bring. Data cells. */
  | 'collect/points-not-counted'
  /** Error, taken: data cells in which a motivation is missing. */
  | 'collect/motivation-missing'
  /** Warning, taken: a date or choice that cannot be read. Data cells. */
  | 'collect/unreadable'
  /** Warning, taken: levels differ and none is agreed. Data candidate, exam, rows, and apart (how many are far apart). */
  | 'collect/not-agreed'
  /** Warning, taken: a re-mark by somebody who judged the attempt before. Data names. */
  | 'collect/same-assessor'
  /** Warning, taken: data number, name, other. */
  | 'collect/name-differs'
  /** Warning, taken: the candidate is not in the list. Data number. */
  | 'collect/not-in-list'
  /** Warning, taken: the same candidate and attempt also has a form on a sheet, which no longer counts. Data sheet. */
  | 'collect/also-on-sheet'
  /** Info: the same in several files, counted once. Data files. */
  | 'collect/twice';
