/** What reading the sheets Register and Vrijstellingen has to say of a cell (`at`) that is not understood or does not count. */
export type ResultsDiagnosticCode =
  /** Does not count. Data found. */
  | 'results/date-unreadable'
  /** Does not count. Data found, known. */
  | 'results/status-unknown'
  /** The row does not count. Data found, known. */
  | 'results/kind-unknown'
  /** The row does not count. Data found. */
  | 'results/attempt-unreadable'
  /** The row does not count. Data found ("" = none), exams. */
  | 'results/exam-unknown'
  /** The row does not count. */
  | 'results/candidate-missing'
  /** It counts, but the number is not in the list. Data number. */
  | 'results/candidate-unknown'
  /** A row for a sitting that has one: what is in that one counts. Data candidate, exam, attempt. */
  | 'results/row-not-needed'
  /** The exemption does not count. Data found ("" = none), known. */
  | 'results/core-task-unknown'
  /** The exemption does not count. Data found, coreTask. */
  | 'results/part-unknown'
  /** An exemption of a part of Nederlands, rekenen, Engels or citizenship: what it is a part of still needs a result. Info. Data found, of. */
  | 'results/exempt-in-part'
  /** The exemption does not count: of which keuzedeel is not said. Data elective (what the sheet calls one). */
  | 'results/elective-unnamed'
  /** The exemption does not count: a code of a keuzedeel where the core task belongs. Data found, elective. */
  | 'results/elective-elsewhere'
  /** The exemption does not count: the candidate has no such keuzedeel. Data found, sheet (with the requirements). */
  | 'results/elective-unknown'
  /** Info, it counts: an exemption needs a date and a ground. */
  | 'results/exemption-without-ground';
