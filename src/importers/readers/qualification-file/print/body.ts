import type { ListLine } from '../../../text/bullets';

/** The body of a print as its headings divide it; codes may be missing still. */
export interface BodyPart {
  readonly kind: 'base' | 'profile';
  /** "P6" where a heading says so. */
  profile: string | null;
  title: string | null;
  level: number | null;
  readonly line: number;
  readonly coreTasks: BodyCoreTask[];
}

export interface BodyCoreTask extends BodyItem {
  readonly complexity: Block[];
  readonly responsibility: Block[];
  readonly knowledge: Block[];
  readonly workProcesses: BodyWorkProcess[];
}

export interface BodyWorkProcess extends BodyItem {
  readonly description: Block[];
  readonly result: Block[];
  readonly behaviour: Block[];
  readonly competencies: Block[];
}

export interface BodyItem {
  /** K or W number from the heading; null where the heading is missing. */
  number: number | null;
  readonly title: ListLine[];
  readonly line: number;
}

/** Lines of one section that hold for everybody (scope null) or for the profile of that name. */
export interface Block {
  readonly scope: string | null;
  readonly lines: ListLine[];
}

export function emptyCoreTask(number: number | null, line: number): BodyCoreTask {
  return { number, title: [], line, complexity: [], responsibility: [], knowledge: [], workProcesses: [] };
}

export function emptyWorkProcess(number: number | null, line: number): BodyWorkProcess {
  return { number, title: [], line, description: [], result: [], behaviour: [], competencies: [] };
}
