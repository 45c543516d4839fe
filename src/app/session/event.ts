import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { CellPlace } from '../../core/exam/cell-place';
import type { Correction } from '../../core/framework/corrections/correction';
import type { ExamForm } from '../../core/exam/exam-plan';
import type { Language } from '../../language/language';
import type { SpokenOutcome } from '../commands/command-outcome';
import type { FindingFilter } from './finding-filter';
import type { ReportState } from './report-tasks';
import type { RowsEvent } from './row-editing';
import type { AssessState } from '../assess/assess-state';
import type { FormField } from '../assess/form-field';
import type { Screen, TaskId, Tasks } from './state';
import type { HowFar } from './work';

/** A task that gave its value. */
export type Finished = {
  readonly [Id in TaskId]: { readonly type: 'finished'; readonly task: Id; readonly value: Tasks[Id] };
}[TaskId];

/** Everything that changes what the pane shows. */
export type SessionEvent =
  | { readonly type: 'went'; readonly screen: Screen }
  | { readonly type: 'started'; readonly task: TaskId }
  | { readonly type: 'progressed'; readonly task: TaskId; readonly howFar: HowFar }
  /** Somebody pressed cancel; the task is putting things back. */
  | { readonly type: 'stopping'; readonly task: TaskId }
  | Finished
  | { readonly type: 'failed'; readonly task: TaskId; readonly diagnostic: Diagnostic }
  /** The outcome was read and put away. */
  | { readonly type: 'dismissed'; readonly task: TaskId }
  | { readonly type: 'profile-chosen'; readonly profile: string }
  | { readonly type: 'sheets-language-chosen'; readonly language: Language }
  /** What was put into the workbook is looked at again (SessionState.placed). */
  | { readonly type: 'placed-reopened' }
  /** The whole list of corrections of the reading, as it is from now on. */
  | { readonly type: 'corrected'; readonly corrections: readonly Correction[] }
  /** A correction that no longer applies is not kept any longer: its place in KeptCorrections.unapplied. */
  | { readonly type: 'kept-let-go'; readonly index: number }
  /** Back to the corrections before the last change. */
  | { readonly type: 'correction-undone' }
  | { readonly type: 'rows'; readonly event: RowsEvent }
  /** The approval of an exam's instrument is shown; null = no longer. */
  | { readonly type: 'instrument-opened'; readonly examId: string | null }
  | { readonly type: 'exam-form-chosen'; readonly examId: string; readonly form: ExamForm }
  /** `entry`: key of the one that is taken for a row (BankProposal.choices); null = none. */
  | { readonly type: 'bank-chosen'; readonly row: string; readonly entry: string | null }
  /** Whether the workbook changed since it was read. */
  | { readonly type: 'behind'; readonly isBehind: boolean }
  /** This sheet came to the front. */
  | { readonly type: 'sheet-shown'; readonly sheet: string }
  /** What somebody wants to see of the findings; what is left out stays as it was. */
  | { readonly type: 'findings-filtered'; readonly change: Partial<FindingFilter> }
  /** Somebody asks what was found about a cell; null = no longer. */
  | { readonly type: 'cell-asked'; readonly place: CellPlace | null }
  /** What came of a command of the ribbon and nothing else shows; null = it was read. */
  | { readonly type: 'command-told'; readonly outcome: SpokenOutcome | null }
  /** Who accepts findings; kept until the pane closes. */
  | { readonly type: 'acceptor-named'; readonly by: string }
  /** How somebody wants the report; what is left out stays as it was. */
  | { readonly type: 'report-wished'; readonly change: Partial<ReportState> }
  | { readonly type: 'assessing'; readonly change: Partial<AssessState> }
  /** A field of a form holds this from now on; "" = nothing. */
  | { readonly type: 'filled'; readonly sheet: string; readonly field: FormField; readonly text: string };
