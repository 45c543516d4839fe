import { dutchNouns, each } from '../../core/checks/nouns/dutch';
import { capital } from '../../core/checks/nouns/kind-nouns';
import type { ChecksTexts } from '../pane-texts';
import { toldFindings } from './finding-counts';
import { ruleSourceTexts as sourceTexts } from './rule-source';
import { counted, number } from './counting';

/** More than a few cells are counted. */
const listed = (cells: readonly string[]): string =>
  cells.length > 5
    ? counted(cells.length, { one: 'cel', other: 'cellen' })
    : `${cells.length === 1 ? 'cel' : 'cellen'} ${cells.join(', ')}`;

export const checksTexts: ChecksTexts = {
  checking: 'De werkmap wordt gecontroleerd…',
  checkedAt: (time) => `Gecontroleerd om ${time}, en opnieuw na elke wijziging`,
  again: 'Controleer nu',
  covered: 'Dekkend',
  coveredText: (kind, hasSubUnits) => {
    const { unit, subUnit } = dutchNouns[kind];
    const examined = hasSubUnits ? `${each(unit)} en ${each(subUnit)}` : each(unit);
    return `${capital(examined)} wordt geëxamineerd, en elk examen heeft een formulier. Er zijn geen bevindingen.`;
  },
  nothingOpen: 'Er staat niets meer open: alle bevindingen zijn met een reden geaccepteerd.',
  looked: (rules, forms, candidates, date) =>
    [
      `Bekeken op ${date}: ${counted(rules, { one: 'controle', other: 'controles' })}, ${counted(forms, { one: 'formulier', other: 'formulieren' })}`,
      candidates === 0 ? '' : `, ${counted(candidates, { one: 'kandidaat', other: 'kandidaten' })}`,
      '.',
    ].join(''),
  empty: {
    dossier: 'Er valt nog niets te controleren: er staat geen dossier in deze werkmap.',
    exams: 'Er valt nog niets te controleren: er zijn nog geen examens gemaakt.',
  },
  summary: (counts, accepted) => toldFindings(counts, accepted).join(', '),
  why: 'Waarom dit telt',
  fix: 'Wat je kunt doen',
  source: ({ reference, status, inForce }, date) => {
    const source = `Bron: ${reference} (${sourceTexts.standing(status, date)})`;
    return inForce === undefined ? source : `${source}. ${sourceTexts.inForce}: ${inForce}`;
  },
  perhaps: (title) => `Niet te zien of dit zo is: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  accepted: (by, reason, date) => `Geaccepteerd door ${by}${date === '' ? '' : ` op ${date}`}: ${reason}`,
  acceptedCount: (count) => `${counted(count, { one: 'bevinding', other: 'bevindingen' })} geaccepteerd`,
  noErrors: 'Geen fouten. Wat er nog staat houdt een examen niet tegen.',
  noPlace: 'hele werkmap',
  firstError: 'Ga naar de eerste fout',
  write: 'Schrijf naar blad Bevindingen',
  written: (sheet) => `De bevindingen staan op blad ${sheet}.`,
  findings: (count) => counted(count, { one: 'bevinding', other: 'bevindingen' }),
  handle: { repair: 'Herstel of accepteer…', accept: 'Accepteer…' },
  close: 'Sluiten',
  repair: {
    title: 'Laat het herstellen',
    act: 'Herstel',
    all: (count) => `Herstel alle ${number(count)}`,
    can: (count, all) =>
      count === all ? 'Dekkend kan dit herstellen.' : `Dekkend kan er ${number(count)} van herstellen.`,
    everything: (count) => `Herstel wat kan (${number(count)})`,
    times: (offer, count) => `${offer} (${number(count)} keer)`,
    stopped: (sentence) => `De rest is niet hersteld. ${sentence}`,
    undo: 'Maak ongedaan',
    undone: 'Het herstel is ongedaan gemaakt. Alles staat er weer zoals daarvoor.',
    undoneInPart: 'Het herstel is ongedaan gemaakt. Wat daarna met de hand is gewijzigd, is zo gebleven:',
    kept: (sheet, cells, isWhole) => {
      if (cells.length === 0) return `Ook het herstel op blad ${sheet} is gebleven: het hoort erbij.`;
      const where = `${listed(cells)} op blad ${sheet}`;
      return isWhole ? `Door de wijziging in ${where} is het herstel op dat hele blad gebleven.` : `${where}.`;
    },
    canUndo: 'Ongedaan maken kan tot je Dekkend iets anders laat doen. Wat je daarna zelf wijzigt, blijft dan staan.',
  },
  accept: {
    title: 'Laat het zo, met een reden',
    meaning: 'De bevinding blijft zichtbaar, met je naam en reden, en telt niet meer mee als open.',
    by: 'Geaccepteerd door',
    reason: 'Waarom mag dit zo blijven?',
    reasonHint: 'Een zin, voor wie het verslag leest.',
    others: (others) =>
      others === 1 ? 'Ook de andere van deze controle' : `Ook de andere ${number(others)} van deze controle`,
    act: (count) => (count === 1 ? 'Accepteer' : `Accepteer alle ${number(count)}`),
    done: (count, by) =>
      count === 1 ? `Geaccepteerd door ${by}.` : `${number(count)} bevindingen geaccepteerd door ${by}.`,
    undo: 'Maak ongedaan',
    undone: (count) =>
      count === 1 ? 'Niet meer geaccepteerd: het telt weer mee.' : 'Niet meer geaccepteerd: ze tellen weer mee.',
    withdraw: 'Niet meer accepteren',
    withdrawThis: (sentence) => `Niet meer accepteren: ${sentence}`,
  },
  filter: {
    label: 'Bevindingen kiezen',
    severity: 'Hoe erg',
    all: 'Alles',
    search: 'Zoek in bevindingen',
    more: 'Zoek, of kies op blad of stand',
    sheet: 'Blad',
    allSheets: 'Alle bladen',
    kind: 'Stand',
    allKinds: 'Elke stand',
    kinds: { open: 'Open', repairable: 'Kan Dekkend herstellen', accepted: 'Geaccepteerd' },
    choice: (name, count) => `${name} (${number(count)})`,
    shown: (shown, all) => `${number(shown)} van ${counted(all, { one: 'bevinding', other: 'bevindingen' })}`,
    none: (text, isNarrow) =>
      text === ''
        ? 'Geen bevinding past bij deze keuze.'
        : `Geen bevinding met “${text}”${isNarrow ? ' bij deze keuze' : ''}.`,
    showAll: 'Toon alles',
  },
  said: {
    gone: 'Die bevinding is weg: het blad is veranderd.',
    next: 'Dit is de volgende.',
    last: 'Er zijn er hier geen meer.',
  },
};
