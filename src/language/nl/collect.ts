import type { CollectTexts } from '../collect-texts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const of = (what: string) => (assessor: string | null) =>
  assessor === null ? what : `${what} van beoordelaar ${assessor}`;

const onFormOf = (what: string) => (assessor: string | null) =>
  assessor === null ? what : `${what} op het formulier van beoordelaar ${assessor}`;

const fields: Readonly<Record<string, (assessor: string | null) => string>> = {
  level: of('niveau'),
  motivation: of('motivering'),
  agreed: of('afgesproken niveau'),
  agreedMotivation: of('motivering van de afspraak'),
  achieved: of('behaalde punten'),
  remark: of('opmerking bij de rij'),
  date: of('datum'),
  status: of('verloop'),
  assessor: of('naam'),
  role: of('rol'),
  handedIn: of('ingeleverd'),
  remarks: of('opmerkingen'),
  cohort: of('cohort'),
  placement: of('leerbedrijf of plaats'),
  time: of('begin en einde'),
  adaptation: of('aanpassing'),
  independent: of('onafhankelijk en deskundig'),
  signedBy: of('naam bij de handtekening'),
  signature: of('handtekening'),
  candidateSignedBy: onFormOf('naam bij de handtekening van de kandidaat'),
  candidateSignature: onFormOf('handtekening van de kandidaat'),
  committeeSignedBy: onFormOf('naam bij de handtekening van de commissie'),
  committeeSignature: onFormOf('handtekening van de commissie'),
  dateTyped: of('onleesbare datum'),
  statusTyped: of('onleesbaar verloop'),
  version: of('versie van het formulier'),
};

const field: CollectTexts['field'] = (column, assessor) => fields[column]?.(assessor) ?? column;

/** Wat het inzamelen van formulieren zegt. */
export const collectTexts: CollectTexts = {
  diagnostics: {
    'collect/not-a-form': () => 'Niet ingezameld: dit is een werkmap met een examenplan, geen uitgedeeld formulier.',
    'collect/other-qualification': ({ title, code }) =>
      `Niet ingezameld: dit formulier hoort bij een andere kwalificatie (${[title, code].filter(Boolean).join(', ')}).`,
    'collect/unknown-exam': ({ exam }) =>
      `Niet ingezameld: examen ${exam} staat niet in het examenplan van deze werkmap.`,
    'collect/other-exam': ({ exam, other }) =>
      `Niet ingezameld: dit formulier van ${exam} komt uit een andere werkmap; op die plaats staat hier ${other}.`,
    'collect/other-candidate': ({ sheet, number, attempt, shown }) =>
      `Niet ingezameld: het formulier (blad ${sheet}) is uitgedeeld voor kandidaat ${number}, kans ${attempt}, maar in de kop staat nu ${shown}. Een formulier is van één kandidaat: deel voor de ander een eigen formulier uit en neem de beoordeling daarop over, of zet de kop terug.`,
    'collect/adopted-replaced': ({ candidate, exam, attempt, fields }) =>
      `${exam}, kandidaat ${candidate}, kans ${attempt}: ${many(Number(fields), 'waarde', 'waarden')} van een vastgestelde uitslag vervangen. Stel opnieuw vast, of zet terug wat er stond (blad Verschillen).`,
    'collect/emptied': ({ candidate, exam, fields }) =>
      `${exam}, kandidaat ${candidate}: ${many(Number(fields), 'oordeel is', 'oordelen zijn')} leeg op het formulier, maar staat nog in de werkmap en telt daar mee. Is het teruggenomen, maak het dan leeg op het blad Beoordelingen.`,
    'collect/content-changed': ({ sheet, cells }) =>
      `Niet ingezameld: het formulier vraagt iets anders dan toen het werd uitgedeeld. ${
        Array.isArray(cells) && cells.length > 0
          ? `Op “${sheet}” zijn vergrendelde cellen veranderd: ${cells.join(', ')}.`
          : 'Rijen, gewichten, niveaus of instructies zijn veranderd.'
      } Neem de beoordeling over op een nieuw formulier.`,
    'collect/nothing-filled-in': () => 'Niet ingezameld: er is nog niets ingevuld.',
    'collect/failed': ({ message }) =>
      `Niet ingezameld: bij het lezen ging iets mis in Dekkend zelf. Meld het met deze tekst: ${message}`,
    'collect/no-book': () =>
      'Deze werkmap is er niet. Inzamelen gaat in de werkmap met het examenplan waaruit de formulieren zijn uitgedeeld: daarin staan de kerntaken, examens en kandidaten die niet op een formulier staan. Geef die werkmap na -o. Is zij weg, maak haar dan opnieuw met dekkend new uit hetzelfde dossier en hetzelfde plan. Er is niets geschreven.',
    'collect/outdated': () =>
      'In de werkmap staat intussen iets anders dan bij het bekijken van de verschillen. Kies de formulieren opnieuw.',
    'collect/conflict': ({ candidate, exam, column, assessor, row, here, there, files }) =>
      [
        `${exam}, kandidaat ${candidate}: ${field(String(column), assessor === null ? null : String(assessor))}`,
        row === null ? '' : ` bij "${row}"`,
        column === 'version'
          ? ` verschilt (${list(files)}).`
          : ` is ${here === null ? 'nog niet beslist' : `"${here}" in de werkmap`} en "${there}" in ${list(files) || 'een eerder formulier'}.`,
      ].join(''),
    'collect/older-version': ({ exam }) =>
      `Het formulier van ${exam} is een andere versie dan die in het examenplan staat. Het telt zoals het is uitgedeeld.`,
    'collect/exam-withdrawn': ({ exam }) => `Examen ${exam} is ingetrokken; het formulier is wel ingezameld.`,
    'collect/not-handed-in': ({ assessors }) =>
      `Nog niet gemarkeerd als ingeleverd door beoordelaar ${list(assessors)}; wat er staat, is wel ingezameld.`,
    'collect/invalid-level': ({ cells }) =>
      `Geen niveau van dit formulier: ${list(cells)}. Het is bewaard, maar telt niet; verbeter het op het formulier of op het blad Beoordelingen.`,
    'collect/points-not-counted': ({ cells }) =>
      `Punten die niet tellen: ${list(cells)}. Vul een getal in van 0 tot en met wat er te behalen is; een leeg vak is geen 0.`,
    'collect/motivation-missing': ({ cells }) => `Hier ontbreekt een verplichte motivering: ${list(cells)}.`,
    'collect/unreadable': ({ cells }) =>
      `Niet te lezen: ${list(cells)}. Het is bewaard; vul datum en verloop zelf in op het blad Register.`,
    'collect/not-agreed': ({ candidate, exam, rows, apart }) =>
      `${exam}, kandidaat ${candidate}: de niveaus verschillen en er is geen afgesproken niveau bij ${list(rows)}.${
        apart === 0 ? '' : ` ${many(Number(apart), 'rij ligt', 'rijen liggen')} ver uit elkaar.`
      } Deze rijen tellen nog niet.`,
    'collect/same-assessor': ({ names }) =>
      `Herbeoordeeld door ${list(names)}, die deze kans al eerder heeft beoordeeld. Wat er staat, is wel ingezameld; laat iemand anders het overdoen.`,
    'collect/name-differs': ({ number, name, other }) =>
      `Kandidaat ${number} heet op dit formulier ${name} en elders ${other}.`,
    'collect/not-in-list': ({ number }) => `Kandidaat ${number} staat niet in de kandidatenlijst.`,
    'collect/also-on-sheet': ({ sheet }) =>
      `Voor deze kandidaat en kans is er ook een blad "${sheet}". Wat is ingezameld, telt; het blad telt niet mee.`,
    'collect/twice': ({ files }) => `Hetzelfde formulier staat in ${list(files)}; het telt één keer.`,
  },
  field,
  done: (file, { taken, rejected, empty, conflicts }) =>
    `${file}: ${many(taken, 'formulier', 'formulieren')} ingezameld, ${rejected} geweigerd, ${empty} nog leeg, ${many(conflicts, 'verschil', 'verschillen')}.`,
};
