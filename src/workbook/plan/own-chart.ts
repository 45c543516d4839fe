/** With what the names of our charts begin, in files and in Excel: what begins otherwise is somebody else's. */
export const ownChartMark = 'Dekkend: ';

/** What a planned chart is called in the workbook. */
export function chartName({ name }: { readonly name: string }): string {
  return `${ownChartMark}${name}`;
}
