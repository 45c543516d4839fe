/** `Excel.PaperType` as far as printers in Dutch schools know them. */
export const PAPER_TYPES = ['A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Letter', 'Legal', 'Tabloid', 'Folio'] as const;
