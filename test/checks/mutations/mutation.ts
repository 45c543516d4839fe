import type { Spreadsheet } from '../spreadsheet';

/** The workbooks that defects are made in, each sound until then. */
export type Base =
  | 'sound'
  /** As sound, before results are adopted. */
  | 'not adopted'
  /** With resits, a re-mark, exemptions, an invalid attempt and an absent candidate: see further-workbook.ts. */
  | 'further'
  /** Every assessor rated in a workbook of their own. */
  | 'separate'
  /** Made from a document in which something is otherwise: see bases.ts. */
  | 'no core tasks'
  | 'no knowledge'
  | 'no behaviour'
  | 'no end of the programme'
  | 'open warnings'
  | 'mapping of another dossier'
  | 'mapping without crebo'
  /** PVB2 was withdrawn after its exams. */
  | 'withdrawn'
  | 'own row'
  /** As separate, and where one assessor gave a V the other gave an O. */
  | 'low agreement';

/** One defect, made as somebody would make it in a spreadsheet program, and everything that is found then. */
export interface Mutation {
  readonly rule: string;
  /** Key of `unclear`, where the rule cannot tell. */
  readonly reason?: string;
  readonly defect: string;
  readonly base?: Base;
  /** Left out where the base has the defect. */
  readonly make?: (book: Spreadsheet) => void;
  /** The whole list, in order: "error rule Sheet!A1", with "unclear(reason)" after the severity. */
  readonly found: readonly string[];
  /** Why other rules have something to say as well, by rule. */
  readonly follows?: Readonly<Record<string, string>>;
}
