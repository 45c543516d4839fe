import { Refusal } from '../../diagnostics/diagnostic';
import { dossierFields, profileFields } from './change-dossier';
import type { Correction } from './correction';
import { correctableFields } from './correction';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A list of corrections from a file, as `corrections` of a workbook's DossierSource has them; not trusted.
 * @throws Refusal correction/unreadable, with the place in the list (from 1), or 0 when it is no list.
 */
export function readCorrections(json: unknown): readonly Correction[] {
  if (!Array.isArray(json)) throw unreadable(0);
  return json.map((each: unknown, at) => {
    if (!isCorrection(each)) throw unreadable(at + 1);
    return each;
  });
}

function unreadable(place: number): Refusal {
  return new Refusal({ code: 'correction/unreadable', severity: 'error', data: { place } });
}

function isCorrection(value: unknown): value is Correction {
  if (!isObject(value) || !isSettling(value['settles'])) return false;
  const text = (key: string): boolean => typeof value[key] === 'string';
  const textOrNull = (key: string): boolean => text(key) || value[key] === null;
  switch (value['kind']) {
    case 'change':
      return (
        text('item') &&
        correctableFields.some((field) => field === value['field']) &&
        textOrNull('was') &&
        textOrNull('becomes')
      );
    case 'merge':
      return text('item') && isTexts(value['others']) && isTexts(value['was']);
    case 'split':
      return text('item') && text('was') && isTexts(value['parts']);
    case 'drop':
      return text('item') && text('was');
    case 'add':
      return (
        text('type') &&
        ['parent', 'after', 'code', 'title', 'text'].every(textOrNull) &&
        (value['line'] === null || Number.isInteger(value['line']))
      );
    case 'dossier':
      return (
        [...dossierFields, ...profileFields].some((field) => field === value['field']) &&
        ['profile', 'was', 'becomes'].every(textOrNull)
      );
    case 'dismiss':
      return true;
    default:
      return false;
  }
}

function isSettling(value: unknown): boolean {
  return (
    value === undefined ||
    (Array.isArray(value) &&
      value.every(
        (each: unknown) =>
          isObject(each) &&
          typeof each['code'] === 'string' &&
          (each['line'] === null || Number.isInteger(each['line'])) &&
          isObject(each['data']),
      ))
  );
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
