import { findSheets } from '../../workbook/plan/book/find-sheets';
import { planDossierAgain } from '../../workbook/plan/plan-dossier-again';
import { dossierToWrite } from '../corrections/dossier-to-write';
import { today } from '../today';
import { openPlanBook } from '../open-book';
import { outdatedForms } from '../outdated-forms';
import type { ApplyOptions, WorkbookPort } from '../ports';
import type { DossierRenewed, Reading } from '../session/use-cases';
import { compareWithBook } from './compare-with-book';

/**
 * Puts a newer version of the dossier into a workbook: one plan, whole or not at all, on a snapshot taken for it.
 * @param profile of the document; null when it has none, or to find the one the workbook is for.
 * @returns what changed, what stayed as lapsed, and which forms no longer fit.
 * @throws Refusal book/…, update/other-kind, update/profile-gone, workbook/…
 */
export async function renewDossier(
  port: WorkbookPort,
  reading: Reading,
  profile: string | null,
  options: ApplyOptions = {},
): Promise<DossierRenewed> {
  const snapshot = await port.snapshot();
  const book = openPlanBook(snapshot).value;
  const compared = compareWithBook(reading, book, profile);
  const dossier = dossierToWrite(reading, compared.profile);
  const { source } = dossier;
  const renewal = planDossierAgain({ ...dossier, profile: compared.profile }, book, snapshot, today());
  await port.apply(renewal.value, options);

  const after = await port.snapshot();
  const unapplied = source.unapplied?.length ?? 0;
  const sheet = findSheets(after).byKey.get('corrections')?.sheet.name ?? '';
  const sheets = await outdatedForms(openPlanBook(after).value, after);
  return {
    difference: renewal.difference,
    moved: renewal.moved,
    outdatedForms: sheets,
    diagnostics: [
      ...compared.diagnostics,
      ...renewal.diagnostics,
      ...(unapplied === 0
        ? []
        : [
            {
              code: 'update/corrections-unapplied',
              severity: 'warning',
              data: { count: unapplied, sheet },
            } as const,
          ]),
      ...(sheets.length === 0
        ? []
        : [{ code: 'update/forms-outdated', severity: 'warning', data: { sheets } } as const]),
    ],
  };
}
