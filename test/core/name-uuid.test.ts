import { nameUuid } from '../../src/core/name-uuid';

const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

test('a name has the UUID that other programs give it', () => {
  // RFC 9562, A.4.
  expect(nameUuid(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  // Python: uuid.uuid5(uuid.NAMESPACE_DNS, …)
  expect(nameUuid(dns, 'é€😀'.repeat(20))).toBe('fc7d0452-1119-5050-92bb-54e27315b0f1');
  expect(nameUuid(dns, '')).toBe('4ebd0208-8328-5d69-8c44-ec50939c0967');
});
