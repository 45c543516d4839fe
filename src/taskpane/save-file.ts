/** How long a browser may take to begin with a file, in milliseconds. */
const begun = 60_000;

/** Some browsers put the ending of the type behind a name that ends in something else. */
const types = {
  zip: 'application/zip',
  csv: 'text/csv',
  json: 'application/json',
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Whether a pane can save files in this Excel. On a Mac and on an iPad the web view lets none through, without an error:
 * nothing appears. Source: OfficeDev/office-js issues 2700, 3385 and 4681.
 * @param platform Office.context.platform: "PC", "OfficeOnline", "Mac", "iOS".
 */
export function savesFiles(platform: string): boolean {
  return platform !== 'Mac' && platform !== 'iOS';
}

/** Gives a file to whoever sits at the screen, as a download. */
export async function saveFile(name: string, bytes: Uint8Array): Promise<void> {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: typeOf(name) }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), begun);
}

function typeOf(name: string): string {
  return Object.entries(types).find(([ending]) => name.endsWith(`.${ending}`))?.[1] ?? 'application/octet-stream';
}
