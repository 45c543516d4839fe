/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { WordedFinding } from '../../../src/app/session/use-cases';
import { bookWithDossier, findings, fullBook } from '../example-book';
import { rules } from '../../../src/core/checks/rules/registry';
import type { FakeWorkbook } from '../fake-use-cases';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';
import { inEachLanguage } from '../../../src/language/language';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const lines = () => screen.getAllByRole('listitem').filter((line) => line.hasAttribute('data-finding'));

/** Work processes that can be repaired, for the test. */
const repairable: readonly WordedFinding[] = findings.map((worded) =>
  worded.finding.rule === 'coverage/work-process-not-examined'
    ? {
        ...worded,
        repair: {
          repair: { kind: 'add-column', examId: worded.finding.subject },
          words: inEachLanguage((language) =>
            language === 'nl'
              ? { offer: `Herstelt ${worded.finding.subject}.`, done: `${worded.finding.subject} is hersteld.` }
              : { offer: 'Repairs.', done: 'Repaired.' },
          ),
        },
      }
    : worded,
);

function findingsEqual(one: WordedFinding, other: WordedFinding): boolean {
  return one.finding.rule === other.finding.rule && one.finding.subject === other.finding.subject;
}

async function openChecks(fake: FakeWorkbook, found = findings) {
  fake.findings = found;
  const pane = await showPane(fake);
  act(() => pane.session.go('checks'));
  return pane;
}

test('a finding is accepted with a name and a reason, and stays in sight with the way back', async () => {
  const fake = fakeWorkbook(fullBook);
  const { user } = await openChecks(fake);
  await user.click(button(/^Accepteer… PVB1 heeft een cesuur/));
  await user.click(button('Accepteer'));
  expect(screen.getByText('[nl findings/no-name]')).toBeTruthy();
  expect(screen.getByText('[nl findings/no-reason]')).toBeTruthy();
  await user.type(screen.getByLabelText(/^Geaccepteerd door/), 'C. Rood');
  await user.type(screen.getByLabelText(/^Waarom mag dit/), 'Komt in juni.');
  await user.click(button('Accepteer'));
  expect(await screen.findByText('2 bevindingen geaccepteerd')).toBeTruthy();
  expect(screen.getByText('8 fouten, 1 kijk zelf, 2 geaccepteerd')).toBeTruthy();
  expect(screen.getByText('Geaccepteerd door C. Rood op 26 november 2026: Komt in juni.')).toBeTruthy();

  await user.click(button(/^Accepteer… Kerntaak/));
  expect(screen.getByLabelText(/^Geaccepteerd door/)).toHaveProperty('value', 'C. Rood');
  await user.click(button(/^Niet meer accepteren: PVB1/));
  expect(await screen.findByText('8 fouten, 1 kijk zelf, 1 keer let op, 1 geaccepteerd')).toBeTruthy();
});

test('who accepts after a repair goes on with the next finding, though what was repaired is told no longer', async () => {
  const fake = fakeWorkbook(fullBook);
  const { user } = await openChecks(fake, repairable);
  await user.click(button(/^Herstel of accepteer… Werkproces P2-K1-W2/));
  await user.click(button('Herstel'));
  await screen.findByText('W2 is hersteld.');
  await user.click(button(/^Herstel of accepteer… Werkproces P2-K1-W3/));
  await user.type(screen.getByLabelText(/^Geaccepteerd door/), 'C. Rood');
  await user.type(screen.getByLabelText(/^Waarom mag dit/), 'Komt in juni.');
  await user.click(button('Accepteer'));
  expect(await screen.findByText('2 bevindingen geaccepteerd')).toBeTruthy();
  expect(screen.queryByText('W2 is hersteld.')).toBeNull();
  expect(screen.getByText('Geaccepteerd door C. Rood. Dit is de volgende.')).toBeTruthy();
  expect(document.activeElement?.textContent).toContain('P2-K1-W4');
});

test('what was accepted when it was something else counts, says what it was, and is accepted again with its reason', async () => {
  const fake = fakeWorkbook(fullBook);
  const then = 'De cesuur van PVB1 was 40.';
  const changed = findings.map((each): WordedFinding => {
    if (each.finding.rule !== 'plan/cut-score-unjustified' || each.finding.accepted !== null) return each;
    const as = { verdict: 'unmet', data: {} } as const;
    const acceptedBefore = { key: 'x', by: 'A. Wit', reason: 'Komt in mei.', date: '2026-05-01', as };
    return {
      ...each,
      finding: { ...each.finding, acceptedBefore },
      words: inEachLanguage((language) => ({ ...each.words[language], before: then })),
    };
  });
  const { user } = await openChecks(fake, changed);
  expect(
    screen.getByText(
      /^Geaccepteerd door A\. Wit op 1 mei 2026 \(Komt in mei\.\), maar toen was het anders: De cesuur van PVB1 was 40\./,
    ),
  ).toBeTruthy();
  expect(screen.getByText('8 fouten, 1 kijk zelf, 1 keer let op, 1 geaccepteerd')).toBeTruthy();
  await user.click(button(/^Accepteer… PVB1 heeft een cesuur/));
  expect(screen.getByLabelText(/^Waarom mag dit/)).toHaveProperty('value', 'Komt in mei.');
  expect(screen.getByLabelText(/^Geaccepteerd door/)).toHaveProperty('value', '');
  await user.type(screen.getByLabelText(/^Geaccepteerd door/), 'C. Rood');
  await user.click(button('Accepteer'));
  expect(await screen.findByText('8 fouten, 1 kijk zelf, 2 geaccepteerd')).toBeTruthy();
});

test('several of one kind are accepted with one reason', async () => {
  const fake = fakeWorkbook(fullBook);
  const { user } = await openChecks(fake);
  await user.click(button(/^Accepteer… Werkproces P2-K1-W1/));
  await user.type(screen.getByLabelText(/^Geaccepteerd door/), 'C. Rood');
  await user.type(screen.getByLabelText(/^Waarom mag dit/), 'Dit leerjaar nog niet.');
  await user.click(screen.getByRole('checkbox', { name: 'Ook de andere 6 van deze controle' }));
  await user.click(button('Accepteer alle 7'));
  expect(await screen.findByText('1 fout, 1 kijk zelf, 1 keer let op, 8 geaccepteerd')).toBeTruthy();
});

test('what was accepted is told at its place with the way back, and that way leads to where it stood', async () => {
  const fake = fakeWorkbook(fullBook);
  const { user } = await openChecks(fake);
  await user.click(button(/^Accepteer… PVB1 heeft een cesuur/));
  await user.type(screen.getByLabelText(/^Geaccepteerd door/), 'C. Rood');
  await user.type(screen.getByLabelText(/^Waarom mag dit/), 'Komt in juni.');
  await user.click(button('Accepteer'));
  expect(await screen.findByText('Geaccepteerd door C. Rood.')).toBeTruthy();
  expect(button('Geaccepteerd (2)')).toBeTruthy();
  expect(screen.getByText('Geaccepteerd door C. Rood. Dit is de volgende.')).toBeTruthy();
  await user.click(button('Maak ongedaan'));
  const undone = await screen.findByText('Niet meer geaccepteerd: het telt weer mee.');
  expect(document.activeElement?.contains(undone)).toBe(true);
  expect(button('Geaccepteerd (1)')).toBeTruthy();
});

test('accepted findings are a choice of their own; the others count what is open, as the heading does', async () => {
  const { user } = await openChecks(fakeWorkbook(fullBook));
  expect(screen.getByText('8 fouten, 1 kijk zelf, 1 keer let op, 1 geaccepteerd')).toBeTruthy();
  await user.click(button('Geaccepteerd (1)'));
  expect(lines()).toHaveLength(1);
  for (const name of ['Alles (10)', 'Fout (8)', 'Let op (1)', 'Ter info (0)']) expect(button(name)).toBeTruthy();
  await user.click(button('Fout (8)'));
  expect(lines().length).toBeGreaterThan(1);
  expect(button('Geaccepteerd (1)').getAttribute('aria-pressed')).toBe('false');
});

test('a group says that Dekkend can repair it, where it can', async () => {
  await openChecks(fakeWorkbook(fullBook), repairable);
  expect(screen.getAllByText(/Dekkend kan dit herstellen\.$/)).toHaveLength(1);
});

test('what a repair will do is said first, what it did after, and one press takes it back', async () => {
  const fake = fakeWorkbook(fullBook);
  const { user } = await openChecks(fake, repairable);
  await user.click(button(/^(Accepteer|Herstel of accepteer)… Werkproces P2-K1-W2/));
  expect(screen.getByText('Herstelt W2.', { selector: 'p' })).toBeTruthy();
  await user.click(button('Herstel'));
  const done = await screen.findByText('W2 is hersteld.');
  expect(document.activeElement?.contains(done)).toBe(true);
  expect(screen.queryByText(/P2-K1-W2/)).toBeNull();
  await user.click(button('Maak ongedaan'));
  expect(await screen.findByText(/^Het herstel is ongedaan gemaakt/)).toBeTruthy();
  expect(screen.getByText(/P2-K1-W2/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Maak ongedaan' })).toBeNull();
});

test('all of a kind are repaired at once, after each was told', async () => {
  const fake = fakeWorkbook(fullBook);
  const { user } = await openChecks(fake, repairable);
  const told = screen.getByText('Herstel alle 7', { selector: 'summary' }).closest('details') as HTMLElement;
  expect(within(told).getAllByRole('listitem')).toHaveLength(7);
  await user.click(within(told).getByRole('button', { name: 'Herstel alle 7' }));
  expect(await screen.findByText('W7 is hersteld.')).toBeTruthy();
  expect(screen.queryByText(/^Werkproces P2-K1/)).toBeNull();
});

test('what can be repaired over all checks is repaired at once, told with how often, and taken back at once', async () => {
  const fake = fakeWorkbook(fullBook);
  const [other] = repairable.filter(({ repair }) => repair !== null);
  const [first] = findings.filter(({ finding }) => finding.rule !== 'coverage/work-process-not-examined');
  if (other === undefined || first === undefined) throw new Error('two rules');
  const both = [...repairable.filter((each) => !findingsEqual(each, first)), { ...first, repair: other.repair }];
  const { user } = await openChecks(fake, both);
  const told = screen.getByText('Herstel wat kan (8)', { selector: 'summary' }).closest('details') as HTMLElement;
  expect(within(told).getByText(/^Herstelt .* \(2 keer\)$/)).toBeTruthy();
  await user.click(within(told).getByRole('button', { name: 'Herstel wat kan (8)' }));
  expect(await screen.findByText('W7 is hersteld.')).toBeTruthy();
  expect(screen.queryByText(/^Werkproces P2-K1/)).toBeNull();
  await user.click(button('Maak ongedaan'));
  expect(await screen.findByText(/^Het herstel is ongedaan gemaakt/)).toBeTruthy();
  expect(screen.getAllByText(/^Werkproces P2-K1/).length).toBeGreaterThan(0);
});

test('where nothing is found it is said what was looked at: checks, forms and the day', async () => {
  await openChecks(fakeWorkbook(fullBook), []);
  const forms = fullBook.forms.length;
  const said = await screen.findByText(new RegExp(`^Bekeken op .*: ${rules.length} controles, ${forms} formulier`));
  expect(said.textContent).toContain(new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date()));
});

test.each([
  ['a workbook without a dossier', null, /^Er valt nog niets .* geen dossier/, 'Open Dossier'],
  ['a dossier without exams', bookWithDossier, /nog geen examens gemaakt/, 'Open Examens'],
] as const)('%s has nothing to check yet, and the way to what comes first', async (_name, book, words, way) => {
  const { user, session } = await openChecks(fakeWorkbook(book), []);
  expect(await screen.findByText(words)).toBeTruthy();
  await user.click(button(way));
  expect(session.getState().screen).not.toBe('checks');
});

test('what was changed since a repair stays when it is taken back, and is told with its cell', async () => {
  const fake = fakeWorkbook(fullBook);
  const { user } = await openChecks(fake, repairable);
  fake.keptBack = [
    { sheet: 'Dekking', cells: ['B10', 'C4'], isWhole: true },
    { sheet: 'Examenplan', cells: ['E6'], isWhole: false },
  ];
  await user.click(button(/^Herstel of accepteer… Werkproces P2-K1-W2/));
  await user.click(button('Herstel'));
  await user.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
  expect(await screen.findByText(/^Het herstel is ongedaan gemaakt\. Wat daarna met de hand/)).toBeTruthy();
  expect(screen.getByText(/cellen B10, C4 op blad Dekking .* hele blad/)).toBeTruthy();
  expect(screen.getByText('cel E6 op blad Examenplan.')).toBeTruthy();
});

test('a repair that is refused says so and changes nothing', async () => {
  const fake = fakeWorkbook(fullBook);
  const { user } = await openChecks(fake, repairable);
  fake.refusals.set('findings', 'findings/repair-changed');
  await user.click(button(/^(Accepteer|Herstel of accepteer)… Werkproces P2-K1-W2/));
  await user.click(button('Herstel'));
  expect(await screen.findByText('[nl findings/repair-changed]')).toBeTruthy();
  expect(screen.getByText(/P2-K1-W2/)).toBeTruthy();
});

test('a choice of findings tells how many there are, stays while they change, and is left with one press', async () => {
  const fake = fakeWorkbook(fullBook);
  const { user, session } = await openChecks(fake);
  await user.click(button('Kijk zelf (1)'));
  expect(button('Kijk zelf (1)').getAttribute('aria-pressed')).toBe('true');
  expect(lines()).toHaveLength(1);
  await user.click(button('Fout (8)'));
  expect(screen.getByText('8 van 10 bevindingen')).toBeTruthy();
  fake.findings = findings.filter(({ finding }) => finding.subject !== 'P2-K1');
  await act(() => session.refresh());
  expect(screen.getByText('7 van 9 bevindingen')).toBeTruthy();
  await user.type(screen.getByRole('searchbox', { name: 'Zoek in bevindingen' }), 'zoiets is er niet');
  expect(lines).toThrow();
  expect(screen.getByText('Geen bevinding met “zoiets is er niet” bij deze keuze.')).toBeTruthy();
  expect(screen.queryByText(/^0 van/)).toBeNull();
  expect(button('Alles (9)')).toBeTruthy();
  await user.click(button('Toon alles'));
  expect(lines().length).toBeGreaterThan(5);
});

test('the focus stays on its finding while others come and go, and goes to the next one when it is gone', async () => {
  const fake = fakeWorkbook(fullBook);
  const { session } = await openChecks(fake);
  const second = button(/^(Accepteer|Herstel of accepteer)… Werkproces P2-K1-W2/);
  act(() => second.focus());
  fake.findings = findings.filter(({ finding }) => finding.subject !== 'W1' && finding.subject !== 'P2-K1');
  await act(() => session.refresh());
  expect(document.activeElement).toBe(second);
  fake.findings = fake.findings.filter(({ finding }) => finding.subject !== 'W2');
  await act(() => session.refresh());
  expect(document.activeElement?.textContent).toContain('P2-K1-W3');
  expect(screen.getByText('Die bevinding is weg: het blad is veranderd. Dit is de volgende.')).toBeTruthy();
});

test('what somebody is writing stays when findings change meanwhile', async () => {
  const fake = fakeWorkbook(fullBook);
  const { user, session } = await openChecks(fake);
  await user.click(button(/^(Accepteer|Herstel of accepteer)… Werkproces P2-K1-W2/));
  await user.type(screen.getByLabelText(/^Waarom mag dit/), 'Half geschreven');
  fake.findings = findings.slice(2);
  await act(() => session.refresh());
  const reason = screen.getByLabelText(/^Waarom mag dit/);
  expect(reason).toHaveProperty('value', 'Half geschreven');
  expect(document.activeElement).toBe(reason);
});
