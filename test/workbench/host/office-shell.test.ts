import { startExcel } from '../../officejs/excel-in-memory';

/** Events come after what caused them. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('what is around the workbook', () => {
  it('has a pane that the add-in shows and hides, and of which it is told when somebody does', async () => {
    const told: string[] = [];
    const { host, Office } = startExcel({ pane: 'Background', shell: { pane: (state) => told.push(state) } });
    const heard: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void heard.push(visibilityMode));
    await Office.addin.showAsTaskpane();
    expect(host.shell.paneState).toBe('Visible');
    await Office.addin.showAsTaskpane();
    await Office.addin.hide();
    host.shell.setPane('Visible');
    await settled();
    expect(told).toEqual(['Visible', 'Background', 'Visible']);
    expect(heard).toEqual(['Taskpane', 'Hidden', 'Taskpane']);
  });

  it('keeps what the add-in says of its buttons, each on its own', async () => {
    let changes = 0;
    const { host, Office } = startExcel({ shell: { controls: () => (changes += 1) } });
    const update = (controls: Office.Control[]) => Office.ribbon.requestUpdate({ tabs: [{ id: 'Tab', controls }] });
    await update([
      { id: 'A', enabled: false },
      { id: 'B', enabled: true },
    ]);
    await update([{ id: 'B', enabled: false }]);
    expect([...host.shell.enabled]).toEqual([
      ['A', false],
      ['B', false],
    ]);
    expect(changes).toBe(3);
  });
});
