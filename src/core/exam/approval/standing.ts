import type { FormContent } from '../form-content';
import type { Approval, EditorialChange, InstrumentEvent } from './instrument-event';

/** How an instrument stands by its history. */
export interface Standing {
  readonly approval: Approval;
  /** The version now: that of the approval, raised by editorial changes. */
  readonly version: string;
  /** What was approved, with the editorial changes since. */
  readonly content: FormContent;
  readonly withdrawn: boolean;
}

/** The versions of an instrument that were approved, oldest first. */
export function approvedVersions(history: readonly InstrumentEvent[], examId: string): readonly Standing[] {
  const versions: Standing[] = [];
  for (const event of history.filter((each) => each.examId === examId)) {
    const last = versions.at(-1);
    if (event.kind === 'approved') {
      versions.push({ approval: event, version: event.version, content: event.content, withdrawn: false });
    } else if (last !== undefined) {
      versions.splice(-1, 1, after(event, last));
    }
  }
  return versions;
}

/** The approved version that holds now; null for an instrument that was never approved or has a new version in draft. */
export function standingOf(history: readonly InstrumentEvent[], examId: string): Standing | null {
  const turns = history.filter(
    (event) => event.examId === examId && (event.kind === 'approved' || event.kind === 'new-version'),
  );
  return turns.at(-1)?.kind === 'approved' ? (approvedVersions(history, examId).at(-1) ?? null) : null;
}

function after(event: Exclude<InstrumentEvent, Approval>, standing: Standing): Standing {
  switch (event.kind) {
    case 'editorial':
      return { ...standing, version: event.version, content: withEditorial(standing.content, event) };
    case 'withdrawn':
    case 'new-version':
      return { ...standing, withdrawn: true };
  }
}

/** Content after an editorial change; unchanged where other words stand than the change was made in. */
function withEditorial(content: FormContent, { row, level, before, after: words }: EditorialChange): FormContent {
  const at = content.rows.findIndex(
    (each) => each.id === row.id && (level === null ? each.text : each.descriptors[level]) === before,
  );
  const rows = content.rows.map((each, index) => {
    if (index !== at) return each;
    return level === null
      ? { ...each, text: words }
      : { ...each, descriptors: { ...each.descriptors, [level]: words } };
  });
  return { ...content, rows };
}
