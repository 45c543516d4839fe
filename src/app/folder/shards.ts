/** Parts of one run that are here. */
export interface Shards {
  /** In how many parts the run was divided. */
  readonly of: number;
  /** How many workbooks the whole run has: parts of different runs are told apart by it. */
  readonly workbooks: number;
  /** Numbers from 1, in order. */
  readonly parts: readonly number[];
}

/** The parts of each run together; a run with all its parts is whole, and no longer told. */
export function joinShards(all: readonly Shards[]): readonly Shards[] {
  const runs = new Map<string, Shards>();
  for (const shards of all) {
    const key = `${shards.of}/${shards.workbooks}`;
    const parts = new Set([...(runs.get(key)?.parts ?? []), ...shards.parts]);
    runs.set(key, { of: shards.of, workbooks: shards.workbooks, parts: [...parts].sort((a, b) => a - b) });
  }
  return [...runs.values()]
    .filter(({ of, parts }) => parts.length < of)
    .sort((a, b) => a.of - b.of || a.workbooks - b.workbooks);
}

/** The numbers of the parts that are not here. */
export function missingParts({ of, parts }: Shards): readonly number[] {
  return Array.from({ length: of }, (_, index) => index + 1).filter((part) => !parts.includes(part));
}
