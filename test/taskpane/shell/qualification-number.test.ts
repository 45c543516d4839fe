import { paneTexts as english } from '../../../src/language/en/pane';
import { paneTexts as dutch } from '../../../src/language/nl/pane';
import { numberIn } from '../../../src/taskpane/shell/qualification-number';

test('names the number of a certificate after the certificate', () => {
  const certificate = { kind: 'certificate', code: 'C9901', crebo: null } as const;
  expect(numberIn(certificate, dutch)).toBe('certificaat\u00a0C9901');
  expect(numberIn(certificate, english)).toBe('certificate\u00a0C9901');
});

test('names the number of a qualification file after the file', () => {
  expect(numberIn({ kind: 'qualification-file', code: '29901', crebo: null }, dutch)).toBe('dossier\u00a029901');
});
