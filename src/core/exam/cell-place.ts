/** Where something stands, for a finding to point at and a person to jump to: sheet name and A1 cell. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}
