import type { CorrectionSheetTexts } from '../correction-sheet-texts';

/** Wat er op het blad Correcties staat. */
export const correctionSheetTexts: CorrectionSheetTexts = {
  sheetName: 'Correcties',
  title: 'Correcties',
  note: (fileName) =>
    `Wat met de hand anders is dan in ${fileName}. Correcties maak je bij het inlezen; hetzelfde document krijgt ze weer.`,
  columns: {
    number: 'Nr',
    what: 'Wat',
    item: 'Onderdeel',
    under: 'Hoort bij',
    before: 'Stond er',
    after: 'Is geworden',
    line: 'Regel',
    warning: 'Melding die hiermee is afgehandeld',
    reason: 'Waarom niet toegepast',
  },
  kinds: {
    merge: 'samengevoegd',
    split: 'gesplitst',
    drop: 'weggelaten',
    add: 'toegevoegd',
    dismiss: 'hoort er niet bij',
  },
  changed: {
    code: 'code gewijzigd',
    title: 'titel gewijzigd',
    text: 'tekst gewijzigd',
    result: 'resultaat gewijzigd',
    parent: 'verplaatst',
    crebo: 'crebo ingevuld',
    validFrom: 'geldig vanaf ingevuld',
    validUntil: 'einde opleiding ingevuld',
  },
  document: 'dossier',
  unapplied: (what) => `niet toegepast: ${what}`,
  corrected: 'Met de hand aangepast',
  stood: (what, before) => (before.length === 0 ? what : `${what}; er stond: ${before.join(' | ')}`),
};
