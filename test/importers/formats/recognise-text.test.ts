import { recogniseText } from '../../../src/importers/formats/recognise-text';

test.each([
  ['<!-- saved from url=(0020)https://voorbeeld.test/ -->\n<html><body>x</body></html>', 'html'],
  ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">\n<html/>', 'html'],
  ['<meta charset="utf-8"><p>geplakt</p>', 'html'],
  ['Version:1.0\r\nStartHTML:0000000105\r\n<html>', 'html'],
  ['Gedrag\n<ul><li>plakt</li><li>remt</li><li>belt</li><li>trapt</li><li>stuurt</li></ul>', 'html'],
  ['<sbb><dossiers/></sbb>', 'xml'],
  ['<?xml version="1.0"?><sbb:sbb xmlns:sbb="urn:x"/>', 'xml'],
  ['{"CFDocument": {}}', 'json'],
  ["{ CFDocument: 'geen JSON' }", 'json'],
  ['[1, 2]', 'json'],
  ['# Kerntaken\n\n## Verhuurt fietsen\n', 'markdown'],
  ['## Verhuurt fietsen\n\n**Omschrijving**\n', 'markdown'],
  ['Kerntaak | Code\n--- | ---\nVerhuurt | P1-K1\n', 'markdown'],
  ['[Bijlage](https://voorbeeld.test)\n# Kerntaken\n', 'markdown'],
  ['B1-K1: Verhuurt fietsen\n- plakt banden\n- * remt\n', 'text'],
  ['# gescand opsommingsteken\n# en nog een\n', 'text'],
  ['<5 jaar ervaring\nGedrag\n', 'text'],
])('%j is %s', (text, format) => {
  expect(recogniseText(text)).toBe(format);
});
