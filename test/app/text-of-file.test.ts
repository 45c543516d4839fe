import { textOf } from '../../src/app/text-of-file';

const list = '1001;Zoë Voorbeeld';

test.each([
  ['UTF-8', Buffer.from(list)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${list}`)],
  ['the code page of Windows', Buffer.from(list, 'latin1')],
  ['UTF-16', Buffer.from(`\ufeff${list}`, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\ufeff${list}`, 'utf16le').swap16()],
])('a list saved as %s is read', (_, bytes) => {
  expect(textOf(new Uint8Array(bytes))).toBe(list);
});
