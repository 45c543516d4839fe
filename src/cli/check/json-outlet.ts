import type { Terminal } from '../terminal';
import type { Outcome, Outlet } from './outlet';

/** The JSON of the contract, indented as JSON.stringify does with 2 spaces, file by file. */
export function jsonOutlet({ count, shards }: Outcome, { out }: Terminal): Outlet {
  const head = JSON.stringify({ schemaVersion: 1, shards }, null, 2).slice(0, -'\n}'.length);
  out(`${head},\n  "files": [${count === 0 ? ']\n}' : ''}`);
  let added = 0;
  return {
    add: (file) => {
      added += 1;
      out(`${indented(JSON.stringify(file, null, 2))}${added === count ? '\n  ]\n}' : ','}`);
    },
    finish: () => undefined,
  };
}

/** Line ends inside texts are escaped in JSON, so these are all its own. */
function indented(json: string): string {
  return `    ${json.replaceAll('\n', '\n    ')}`;
}
