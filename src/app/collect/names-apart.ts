/** Names of files as messages tell them apart: the same name once more, from another folder, gets a number behind it. */
export function namesApart(names: readonly string[]): readonly string[] {
  const taken = new Set(names);
  const used = new Set<string>();
  return names.map((name) => {
    const free = used.has(name) ? freeName(name, taken) : name;
    taken.add(free);
    used.add(free);
    return free;
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
}
