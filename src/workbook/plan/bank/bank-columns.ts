import type { BankOrigin } from '../../../core/exam/bank/bank-entry';

/** A scale has at most so many levels (domain.md, "Scoring default"). */
export const levelColumns = ['level.1', 'level.2', 'level.3', 'level.4', 'level.5', 'level.6'] as const;

export const originColumns = [
  'dossier',
  'crebo',
  'version',
  'exam',
  'date',
] as const satisfies readonly (keyof BankOrigin)[];

export const bankColumns = [
  'workProcess',
  'text',
  'scale',
  ...levelColumns,
  'evidence',
  'weight',
  'critical',
  'own',
  'code',
  ...originColumns,
] as const;

export type BankColumn = (typeof bankColumns)[number];
