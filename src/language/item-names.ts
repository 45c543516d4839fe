import type { DiagnosticData } from '../core/diagnostics/diagnostic';

type Value = DiagnosticData[string] | undefined;

/** What to call an item in a sentence: a code says enough, an id is nobody's language, so its words stand beside it. */
export function itemName(reference: Value, words: Value): string {
  return typeof words === 'string' && words !== '' ? `${String(reference)} (“${words}”)` : String(reference);
}

/** Several of them, their words in the same order. */
export function itemNames(references: Value, words: Value): string {
  const [ids, each] = [references, words].map((list): readonly string[] => (Array.isArray(list) ? list : []));
  return (ids ?? []).map((id, index) => itemName(id, each?.[index])).join(', ');
}
