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
  readonly resizePane: string;
  readonly paneWidth: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly bookName: string;
  readonly dropHere: string;
  readonly opening: string;
  readonly protectedCell: string;
  readonly protectedStructure: string;
  readonly outsideLink: (address: string) => string;
  readonly notOpened: (file: string, reason: string) => string;
  readonly lost: (what: string) => string;
}

const dutch: Sentences = {
  name: 'Dekkend-werkbank',
  purpose: 'staat in voor Excel, op een computer zonder Excel',
  fresh: 'Nieuw',
  open: 'Openen…',
  save: 'Opslaan als .xlsx',
  showPane: 'Deelvenster Dekkend',
  closePane: 'Deelvenster sluiten',
  resizePane: 'Breedte van het deelvenster',
  paneWidth: 'Breedte',
  language: 'Taal',
  theme: 'Kleuren',
  light: 'licht',
  dark: 'donker',
  bookName: 'Map1',
  dropHere: 'Laat het .xlsx-bestand hier los',
  opening: 'Bezig met openen…',
  protectedCell: 'Deze cel is beveiligd en kan niet worden gewijzigd.',
  protectedStructure: 'De indeling van deze werkmap is beveiligd: tabbladen blijven zoals ze zijn.',
  outsideLink: (address) => `Deze koppeling gaat naar een ander adres en wordt hier niet geopend: ${address}`,
  notOpened: (file, reason) => `${file} is niet geopend: ${reason}`,
  lost: (what) => `Dit kan de werkbank niet bewaren: ${what}`,
};

const english: Sentences = {
  name: 'Dekkend workbench',
  purpose: 'stands in for Excel, on a computer without it',
  fresh: 'New',
  open: 'Open…',
  save: 'Save as .xlsx',
  showPane: 'Dekkend pane',
  closePane: 'Close the pane',
  resizePane: 'Width of the pane',
  paneWidth: 'Width',
  language: 'Language',
  theme: 'Colours',
  light: 'light',
  dark: 'dark',
  bookName: 'Book1',
  dropHere: 'Drop the .xlsx file here',
  opening: 'Opening…',
  protectedCell: 'This cell is protected and cannot be changed.',
  protectedStructure: 'The structure of this workbook is protected: its sheets stay as they are.',
  outsideLink: (address) => `This link leads to another address and is not opened here: ${address}`,
  notOpened: (file, reason) => `${file} was not opened: ${reason}`,
  lost: (what) => `The workbench cannot keep this: ${what}`,
};

/** The sentences of one language. */
export const sentencesIn = (language: PageLanguage): Sentences => (language === 'nl-NL' ? dutch : english);
