/** How long a browser may take to begin with a file, in milliseconds. */
const begun = 60_000;

/** Gives a file to whoever sits at the screen, as a download. */
export async function saveFile(name: string, bytes: Uint8Array): Promise<void> {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), begun);
}
