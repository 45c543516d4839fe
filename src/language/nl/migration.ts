import type { MigrationTexts } from '../migration-texts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

/** Wat er verandert als een werkmap van een oudere versie wordt bijgewerkt. */
export const migrationTexts: MigrationTexts = {
  diagnostics: {
    'migrate/column-added': ({ sheet, column, beside }) =>
      beside === true
        ? `${String(sheet)} krijgt de kolom “${String(column)}”, naast alles wat er staat.`
        : `${String(sheet)} krijgt de kolom “${String(column)}”.`,
    'migrate/sheets-added': ({ sheets }) => `Nieuw, en nog leeg: ${list(sheets)}.`,
    'migrate/settings-added': ({ sheet, settings }) =>
      list(settings) === ''
        ? `${String(sheet)} laat voortaan zien welke instellingen afwijken.`
        : `${String(sheet)} krijgt erbij, met de gewone waarde: ${list(settings)}.`,
    'migrate/forms-renewed': ({ sheets }) =>
      `Opnieuw gemaakt volgens het examenplan, want er is nog niets op ingevuld: ${list(sheets)}.`,
    'migrate/forms-stay': ({ sheets }) => `Blijft zoals het is, want het is ingevuld of vastgesteld: ${list(sheets)}.`,
    'migrate/forms-later': () =>
      'De formulieren zijn nog niet opnieuw gemaakt, omdat er iets op staat wat een andere plaats krijgt. Bekijk dat in de stap Formulieren, of doe het met "dekkend update".',
    'migrate/only-number': () => 'Alle bladen zijn al compleet; alleen het nummer van de indeling verandert.',
    'book/older-format': ({ version }) =>
      `Deze werkmap is van een oudere versie van Dekkend (indeling ${String(version)}). Er is niets veranderd. Werk hem eerst bij, in Excel op het beginscherm van Dekkend of met "dekkend migrate".`,
  },
  asked: (file) => `${file} is nog niet veranderd. Voeg --yes toe om dit te doen; wat is ingevuld, blijft staan.`,
  written: (file) => `Bijgewerkt: ${file}`,
  upToDate: (file) => `${file} heeft de indeling van deze versie. Er is niets te doen.`,
};
