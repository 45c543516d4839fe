import { refusal } from '../../import-diagnostic';
import type { ValueDocument } from '../../source-document';
import { jsonFault } from './json-fault';

/**
 * JSON as a value. A key such as `__proto__` becomes a property like any other; nothing is merged into anything.
 * @throws Refusal `import/broken-json` with the line when the text is no JSON.
 */
export function readJson(text: string): ValueDocument {
  try {
    return { shape: 'value', value: JSON.parse(text) as unknown };
  } catch {
    const { row, column, found } = jsonFault(text) ?? { row: 1, column: 1, found: null };
    throw refusal('import/broken-json', { row, column, found }, row);
  }
}
