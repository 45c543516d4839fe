import fc from 'fast-check';
import { jsonFault } from '../../../src/importers/formats/json/json-fault';

test.each([
  ['{"a": 1,}', 1, 9, '}'],
  ['{\n  "a": [1, 2\n}', 3, 1, '}'],
  ["{ 'a': 1 }", 1, 3, "'"],
  ['{"a": 1', 1, 8, null],
  ['{"a" 1}', 1, 6, '1'],
  ['[1] [2]', 1, 5, '['],
  ['{"a": nul}', 1, 7, 'n'],
  ['{"a": "x\ny"}', 1, 7, '"'],
])('%j stops being JSON on line %i, character %i', (text, row, column, found) => {
  expect(jsonFault(text)).toEqual({ row, column, found });
});

test('whatever an engine takes for JSON has no fault, and nothing else has none', () => {
  const text = fc.oneof(
    fc.json(),
    fc.json().chain((json) => fc.nat(json.length).map((at) => `${json.slice(0, at)}${json.slice(at + 1)}`)),
  );
  fc.assert(
    fc.property(text, (json) => {
      let isJson = true;
      try {
        JSON.parse(json);
      } catch {
        isJson = false;
      }
      expect(jsonFault(json) === null).toBe(isJson);
    }),
    { numRuns: 2_000 },
  );
});

test('a file nested without end is looked through without an end to the stack', () => {
  expect(jsonFault('['.repeat(200_000))).toEqual({ row: 1, column: 200_001, found: null });
  expect(jsonFault('{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000))).toBeNull();
});
