/** The folder that all files are in, with the sign that ends it; "" where they share none. Of this system or Windows. */
export function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files;
  let folder = folderOf(first);
  for (const file of others) {
    while (!file.startsWith(folder)) folder = folderOf(folder.slice(0, -1));
  }
  return folder;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
