import { chromium } from 'playwright-core';
import type { PrintPage } from '../../generator/blocks-as-print-page';

/** Prints web pages to PDF with Chromium, all in one start of it: Skia orders and parts text otherwise than LibreOffice. */
export async function printPages(
  browser: string,
  pages: Readonly<Record<string, PrintPage>>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const started = await chromium.launch({ executablePath: browser, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const sheet = await started.newPage();
    const files = new Map<string, Uint8Array>();
    for (const [name, { html, head, foot }] of Object.entries(pages)) {
      await sheet.setContent(html);
      files.set(
        name,
        await sheet.pdf({
          preferCSSPageSize: true,
          displayHeaderFooter: true,
          headerTemplate: head,
          footerTemplate: foot,
        }),
      );
    }
    return files;
  } finally {
    await started.close();
  }
}
