// Workbooks as a school has them, to measure the checks of a folder with: plans of two profiles, sound and with
// shortcomings, a plan with what was collected, and forms that were handed out, filled in.
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const sample = join(root, 'assets/sample/fietsverhuur-en-onderhoud.xml');

/** @param tools { main, rateForm } of the product and its tests. @returns the paths of the kinds of workbook. */
export async function kindsOfWorkbook(folder, { main, rateForm }) {
  const at = (...names) => join(folder, ...names);
  const run = async (...words) => {
    const said = [];
    const code = await main(words, { out: () => undefined, err: (text) => said.push(text) });
    if (code === 2) throw new Error(`${words.join(' ')}\n${said.join('\n')}`);
  };
  const covers = ['B1-K1', 'B1-K2', 'P1-K1'];
  const exams = covers.map((code, index) => ({
    ...{ code: `PVB${index + 1}`, name: `Examen ${index + 1}`, form: 'proeve-van-bekwaamheid', covers: [code] },
    ...{ cutScore: index === 0 ? null : 55, weight: index === 1 ? 60 : null },
  }));
  writeFileSync(at('plan.json'), JSON.stringify({ exams: exams.slice(0, 2) }));
  writeFileSync(at('lijst.csv'), '1001;Ada Voorbeeld\n1002;Bram Fictie\n1003;Cas Bedacht\n1004;Dina Verzonnen\n');
  await run('new', sample, '--profile', 'P1', '-o', at('plan-p1.xlsx'));
  await run('new', sample, '--profile', 'P2', '-o', at('plan-p2.xlsx'));
  await run('new', sample, '--profile', 'P1', '--plan', at('plan.json'), '-o', at('tekort.xlsx'));
  copyFileSync(at('plan-p1.xlsx'), at('ingezameld.xlsx'));
  await run('forms', at('plan-p1.xlsx'), '--candidates', at('lijst.csv'), '-o', at('uit'));
  const forms = readdirSync(at('uit')).sort();
  for (const [index, form] of forms.entries()) {
    await rateForm(at('uit', form), [['V', 'G'], ['V', 'O', 'G'], ['O'], ['V', '']][index % 4]);
  }
  await run('collect', at('uit'), '-o', at('ingezameld.xlsx'));
  return [
    ...['plan-p1.xlsx', 'plan-p2.xlsx', 'tekort.xlsx', 'ingezameld.xlsx'].map((name) => at(name)),
    ...forms.slice(0, 4).map((name) => at('uit', name)),
  ];
}

/** A folder with so many of them, in turn. */
export function folderOf(path, kinds, count) {
  mkdirSync(path);
  for (let index = 0; index < count; index += 1) {
    const within = join(path, `opleiding-${index % 5}`);
    mkdirSync(within, { recursive: true });
    copyFileSync(kinds[index % kinds.length], join(within, `werkmap-${String(index).padStart(4, '0')}.xlsx`));
  }
  return path;
}
