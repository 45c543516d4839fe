import { listRules } from '../../app/rules/list-rules';
import { rulesPage } from '../../app/rules/rules-page';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import type { ExitCode } from '../terminal';

/** `dekkend rules [--json]`: every rule with source, words and example, as a page or as data. */
export async function printRules({ json, language }: Arguments, { terminal }: Desk): Promise<ExitCode> {
  terminal.out(
    json ? JSON.stringify({ schemaVersion: 1, rules: listRules(language) }, null, 2) : rulesPage(language).trimEnd(),
  );
  return Promise.resolve(0);
}
