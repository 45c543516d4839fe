import { Refusal } from '../../core/diagnostics/diagnostic';
import { formatOfPlan } from '../../workbook/plan/dossier/format-of-plan';
import { formatVersion } from '../../workbook/plan/identity';
import type { WorkbookPort } from '../ports';

/**
 * The same workbook for everything but bringing it up to date: while it is of an older format a write rejects with
 * "book/older-format", before anything happens. Writes are planned on a snapshot taken for them, and that tells the format. A form
 * that was handed out has none to bring up to date.
 */
export function refusingOlder<Port extends WorkbookPort>(port: Port): Port {
  let format: number | null = null;
  return {
    ...port,
    snapshot: async () => {
      const snapshot = await port.snapshot();
      format = formatOfPlan(snapshot);
      return snapshot;
    },
    apply: async (plan, options) => {
      if (format !== null && format < formatVersion) {
        throw new Refusal({ code: 'book/older-format', severity: 'error', data: { version: String(format) } });
      }
      await port.apply(plan, options);
      // What was written may be a workbook of ours, and is of this format then.
      format = null;
    },
  };
}
