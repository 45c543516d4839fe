/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { collectForms } from '../../../src/core/exam/collect/collect-forms';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { cameBack, planBook } from '../../core/exam/collect/handed-out';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const back = (number: string, level: string) =>
  cameBack({
    file: `${number}.xlsx`,
    levels: { 1: [level], 2: [level] },
    issued: { candidate: { number, name: null } },
  });
/** 1001 passed, 1002 failed. */
const book: ExamBook = {
  ...planBook,
  collected: collectForms(planBook, [back('1001', 'V'), back('1002', 'O')], { replace: false }).collected,
};

async function show(savesFiles = true) {
  const fake = fakeWorkbook(book);
  const pane = await showPane(fake, 'nl', savesFiles);
  await act(async () => pane.session.go('candidates'));
  const fold = async (title: string) => {
    const details = (await screen.findByRole('heading', { name: title })).closest('details');
    if (details === null) throw new Error(`${title} is no fold`);
    return within(details);
  };
  return { ...pane, fake, fold };
}

test('a resit is for who failed; of the others the reason is told', async () => {
  const { fold, fake, user } = await show();
  const resit = await fold('Herkansing');
  expect((await resit.findAllByRole('checkbox')).map((box) => box.closest('span')?.textContent)).toEqual(['1002']);
  expect(resit.getByText('[nl new-attempt/nothing-failed]')).toBeTruthy();
  expect(resit.getByRole('button', { name: 'Zet formulieren klaar' })).toHaveProperty('disabled', true);
  await user.click(resit.getByRole('checkbox', { name: '1002' }));
  await user.click(resit.getByRole('button', { name: 'Zet formulieren klaar voor 1 kandidaat' }));
  expect(await screen.findByText(/in formulieren\.zip, bij je downloads\./)).toBeTruthy();
  expect(fake.handedOut).toEqual([{ examIds: [planBook.exams[0]?.exam.id], numbers: ['1002'], further: 'resit' }]);
});

test('a re-mark is for everybody whose attempt is judged, and nobody is chosen beforehand', async () => {
  const { fold, fake, user } = await show();
  const remark = await fold('Herbeoordeling');
  expect(await remark.findAllByRole('checkbox')).toHaveLength(2);
  await user.click(remark.getByRole('checkbox', { name: '1001' }));
  await user.click(remark.getByRole('button', { name: 'Zet formulieren klaar voor 1 kandidaat' }));
  expect(fake.handedOut).toMatchObject([{ numbers: ['1001'], further: 'remark' }]);
});

test('where Excel lets a pane save no files, it says so and what to do instead of offering them', async () => {
  const { fold, user } = await show(false);
  const resit = await fold('Herkansing');
  await user.click(await resit.findByRole('checkbox', { name: '1002' }));
  expect(resit.getByText(/^Excel op een Mac of iPad laat een deelvenster geen bestanden bewaren\./)).toBeTruthy();
  expect(resit.getByRole('button', { name: /^Zet formulieren klaar/ })).toHaveProperty('disabled', true);
});
