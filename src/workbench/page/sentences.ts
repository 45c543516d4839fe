/** Languages of the page and of the pane beside it, as Office names them. */
export type PageLanguage = 'nl-NL' | 'en-US';

/** What the page itself says. The add-in brings its own sentences. */
export interface Sentences {
  readonly name: string;
  readonly purpose: string;
  readonly fresh: string;
  readonly open: string;
  readonly save: string;
  readonly showPane: string;
  readonly closePane: string;
  /** The controls that do not fit in the bar. */
  readonly more: string;
  /** A second person with the same workbook: the button, what it does, whose panes there are then, and how it ends. */
  readonly lookAsAssessor: string;
  readonly secondPerson: string;
  readonly committee: string;
  readonly assessor: string;
  readonly takeGrid: string;
  readonly closeView: string;
  readonly close: string;
  readonly resizePane: string;
  readonly paneWidth: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  /** A workbook that has no file yet, and its one sheet, as Excel calls them. */
  readonly bookName: string;
  readonly sheetName: string;
  readonly dropHere: string;
  readonly opening: string;
  readonly protectedCell: string;
  readonly protectedStructure: string;
  /** For a validation whose maker wrote no text. */
  readonly refusedEntry: string;
  readonly outsideLink: (address: string) => string;
  readonly notOpened: (file: string) => string;
  readonly savedAs: (file: string) => string;
  /** The question before work that is not saved is given up, and its two answers. */
  readonly unsaved: string;
  readonly goOn: string;
  readonly cancel: string;
  readonly paneLoading: string;
  readonly lost: (what: string) => string;
}

const dutch: Sentences = {
  name: 'Dekkend-werkbank',
  purpose: 'staat in voor Excel, op een computer zonder Excel',
  fresh: 'Nieuw',
  open: 'Openen…',
  save: 'Opslaan als .xlsx',
  showPane: 'Deelvenster',
  closePane: 'Deelvenster sluiten',
  more: 'Meer knoppen',
  lookAsAssessor: 'Kijk als beoordelaar',
  secondPerson:
    'Opent dezelfde werkmap voor een tweede persoon, met een eigen deelvenster, zoals twee mensen in Excel op het web',
  committee: 'Commissie',
  assessor: 'Beoordelaar',
  takeGrid: 'Toon het blad dat deze persoon voor zich heeft',
  closeView: 'De beoordelaar sluit de werkmap',
  close: 'Sluiten',
  resizePane: 'Breedte van het deelvenster',
  paneWidth: 'Breedte',
  language: 'Taal',
  theme: 'Kleuren',
  light: 'licht',
  dark: 'donker',
  bookName: 'Map1',
  sheetName: 'Blad1',
  dropHere: 'Laat het .xlsx-bestand hier los',
  opening: 'Bezig met openen…',
  protectedCell: 'Deze cel is beveiligd en kan niet worden gewijzigd.',
  protectedStructure: 'De indeling van deze werkmap is beveiligd: tabbladen blijven zoals ze zijn.',
  refusedEntry: 'Deze waarde mag niet in deze cel: er is een beperking op wat erin mag.',
  outsideLink: (address) => `Deze koppeling gaat naar een ander adres en wordt hier niet geopend: ${address}`,
  notOpened: (file) =>
    `${file} is geen Excel-werkmap (.xlsx). Kies een ander bestand; de open werkmap is niet veranderd.`,
  savedAs: (file) => `Opgeslagen als ${file}`,
  unsaved: 'Je hebt werk dat niet is opgeslagen. Toch doorgaan?',
  goOn: 'Doorgaan zonder opslaan',
  cancel: 'Annuleren',
  paneLoading: 'Dekkend laden…',
  lost: (what) => `Dit kan de werkbank niet bewaren: ${what}`,
};

const english: Sentences = {
  name: 'Dekkend workbench',
  purpose: 'stands in for Excel, on a computer without it',
  fresh: 'New',
  open: 'Open…',
  save: 'Save as .xlsx',
  showPane: 'Pane',
  closePane: 'Close the pane',
  more: 'More buttons',
  lookAsAssessor: 'Look as an assessor',
  secondPerson:
    'Opens the same workbook for a second person, with a pane of their own, as two people have it in Excel on the web',
  committee: 'Committee',
  assessor: 'Assessor',
  takeGrid: 'Show the sheet this person has in front',
  closeView: 'The assessor closes the workbook',
  close: 'Close',
  resizePane: 'Width of the pane',
  paneWidth: 'Width',
  language: 'Language',
  theme: 'Colours',
  light: 'light',
  dark: 'dark',
  bookName: 'Book1',
  sheetName: 'Sheet1',
  dropHere: 'Drop the .xlsx file here',
  opening: 'Opening…',
  protectedCell: 'This cell is protected and cannot be changed.',
  protectedStructure: 'The structure of this workbook is protected: its sheets stay as they are.',
  refusedEntry: 'This value is not allowed in this cell: what may be in it is restricted.',
  outsideLink: (address) => `This link leads to another address and is not opened here: ${address}`,
  notOpened: (file) =>
    `${file} is not an Excel workbook (.xlsx). Choose another file; the open workbook has not changed.`,
  savedAs: (file) => `Saved as ${file}`,
  unsaved: 'You have work that is not saved. Go on all the same?',
  goOn: 'Go on without saving',
  cancel: 'Cancel',
  paneLoading: 'Loading Dekkend…',
  lost: (what) => `The workbench cannot keep this: ${what}`,
};

/** The sentences of one language. */
export const sentencesIn = (language: PageLanguage): Sentences => (language === 'nl-NL' ? dutch : english);
