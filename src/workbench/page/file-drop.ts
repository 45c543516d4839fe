/** Lets a file be dropped anywhere on the grid. The pane has its own: there a dossier is dropped, not a workbook. */
export function acceptDrops(area: HTMLElement, root: HTMLElement, open: (file: File) => void): void {
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  let depth = 0;
  const show = (change: number): void => {
    depth = Math.max(0, depth + change);
    root.classList.toggle('dropping', depth > 0);
  };
  area.addEventListener('dragenter', (event) => hasFile(event) && show(1), true);
  area.addEventListener('dragleave', (event) => hasFile(event) && show(-1), true);
  area.addEventListener('dragover', (event) => hasFile(event) && event.preventDefault(), true);
  area.addEventListener(
    'drop',
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      show(-depth);
      const file = event.dataTransfer?.files[0];
      if (file) open(file);
    },
    true,
  );
}
