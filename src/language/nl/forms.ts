import type { FormsTexts } from '../forms-texts';

const listed = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

const severities: readonly (readonly [string, string])[] = [
  ['error', 'fout'],
  ['warning', 'let op'],
  ['info', 'ter info'],
];

/** De regel zoals hij op het blad hoort te staan, voor zover te raden is wat iemand bedoelt. */
function lineMeant(rule: unknown, meant: unknown): string {
  const word = severities.find(([severity]) => severity === meant)?.[1];
  const how = 'een dubbele punt en fout, let op of ter info';
  if (typeof rule !== 'string') return ` Schrijf de controle, ${how}.`;
  return word === undefined ? ` Schrijf “${rule}”, ${how}.` : ` Bedoel je “${rule}: ${word}”?`;
}

/** What making forms and reading a workbook back says, in Dutch. */
export const formsTexts: FormsTexts = {
  'forms/kept-filled': ({ exam, sheet }) =>
    `Op het formulier “${sheet}” is al iets ingevuld. Het is daarom niet bijgewerkt en past niet meer bij het plan van ${exam}. Is in Dekking een teken weggehaald, zet het dan terug. Is het dossier vernieuwd, bewaar dan een kopie van de werkmap, maak op dit blad leeg wat in de gele cellen is ingevuld (kandidaat, datum, beoordelaars, beoordelingen, motivaties, punten, opmerkingen, handtekeningen en eigen rijen; kritiek en weging mogen blijven staan) en werk de formulieren opnieuw bij.`,
  'forms/kept-approved': ({ exam, sheet }) =>
    `Het formulier “${sheet}” van ${exam} is vastgesteld en daarom niet bijgewerkt, al past het niet meer bij het plan. Maak een nieuwe versie van het examen als de inhoud anders moet.`,
  'forms/new-cohort': ({ exam, sheet, earlier, approved }) =>
    `Het formulier “${earlier}” van ${exam} is ${approved === true ? 'vastgesteld' : 'al ingevuld'} en blijft zoals het is, voor het cohort dat het gebruikt. Voor het nieuwe cohort is er “${sheet}”${approved === true ? '; dat moet opnieuw worden vastgesteld' : ''}.`,
  'forms/no-form': ({ exam }) => `Voor examen ${exam} is er nog geen formulier. Maak eerst de formulieren.`,
  'forms/approved-is-fixed': ({ exam, sheet }) =>
    `Het formulier “${sheet}” van ${exam} is vastgesteld en verandert niet meer. Maak een nieuwe versie van het examen als de inhoud anders moet.`,
  'forms/edit-loses-ratings': ({ sheet, text }) =>
    `Op “${sheet}” is de rij “${text}” al beoordeeld. Samenvoegen of weghalen zou die beoordeling wissen; er is niets veranderd. Doe dit op een leeg formulier.`,
  'forms/edit-loses-notes': ({ sheet, cell, text }) =>
    `Op “${sheet}” staat in ${cell} iets wat iemand zelf schreef (“${text}”) en bij de nieuwe rijen geen plaats heeft; er is niets veranderd. Verplaats het naar rechts van de tabel, of haal het weg.`,
  'forms/kept-notes': ({ exam, sheet, cells }) =>
    `Het formulier “${sheet}” is niet bijgewerkt voor ${exam}: tussen de rijen of kolommen staat iets wat iemand zelf schreef (${listed(cells)}). Verplaats het naar rechts van of onder de tabel en werk de formulieren opnieuw bij.`,
  'forms/kept-belongings': ({ exam, sheet }) =>
    `Op het formulier “${sheet}” staat een opmerking, afbeelding of draaitabel. Het is daarom niet bijgewerkt en past niet meer bij het plan${exam === sheet ? '' : ` van ${exam}`}. Haal weg wat erop staat, of zet het op een ander blad, en werk de formulieren opnieuw bij.`,
  'forms/moved-to-kept': ({ count, sheet }) =>
    `${count === 1 ? 'Eén tekst of teken heeft' : `${String(count)} teksten of tekens hebben`} geen plaats meer en ${count === 1 ? 'staat' : 'staan'} nu op het blad “${String(sheet)}”.`,
  'forms/kept-without-exam': ({ exam, sheet }) =>
    `Examen ${exam} staat niet meer in het examenplan, maar op “${sheet}” is al iets ingevuld. Het blad is blijven staan; verwijder het zelf als het weg mag.`,
  'forms/removed': ({ exam, sheet }) =>
    `Het lege formulier “${sheet}” is verwijderd, omdat examen ${exam} niet meer in het examenplan staat.`,
  'forms/column-removed': ({ exam, marks }) =>
    `De kolom van ${exam} is uit Dekking gehaald (${marks} kruisjes), omdat dit examen niet meer in het examenplan staat.`,
  'forms/setting-unreadable': ({ name, found }) =>
    found === ''
      ? `De instelling “${name}” is leeg; de standaardwaarde geldt. Vul een waarde in op het blad Instellingen.`
      : `De instelling “${name}” is niet te begrijpen: “${found}”. De standaardwaarde geldt. Verbeter de waarde op het blad Instellingen.`,
  'forms/severity-unreadable': ({ line, problem, rule, nearest, meant }) =>
    problem === 'rule'
      ? `Bij de ernst van controles staat “${line}”, maar er is geen controle “${rule}”.${lineMeant(nearest, meant)} De regel telt niet mee.`
      : `Bij de ernst van controles staat “${line}”, maar niet hoe erg het is.${lineMeant(rule, meant)} De regel telt niet mee.`,
  'forms/mark-denies': ({ exam, row, found }) =>
    `In Dekking staat bij ${row} onder ${exam} “${found}”. Dat is geen kruisje: de controle telt het niet als gedekt, al telt het blad zelf elk teken mee. Maak de cel leeg als ${exam} dit niet dekt, of kies de stip.`,
  'forms/mark-unclear': ({ exam, row, found }) =>
    `In Dekking staat bij ${row} onder ${exam} “${found}”. Of ${exam} dit dekt, is daaruit niet op te maken: de controle telt het niet als gedekt, al telt het blad zelf elk teken mee. Kies de stip, of maak de cel leeg.`,
  'forms/cell-unreadable': ({ what, found }) =>
    `Bij “${what}” staat “${found}”. Dat kan daar niet staan of is niet te begrijpen. Verbeter de cel.`,
  'forms/cell-empty': ({ what }) => `“${what}” is leeg en moet worden ingevuld.`,
  'forms/cell-typed-over': ({ what, found, written }) =>
    `Bij “${what}” ${found === '' ? 'is de cel leeg' : `staat “${found}”`}, terwijl hier “${written}” hoort. De controle gaat uit van “${written}”. Zet dat terug.`,
  'forms/weight-odd': ({ sheet, row, found }) =>
    `Op “${sheet}” is de weging van “${row}” ${found === '' ? 'leeg' : `“${found}”`}; deze rij telt daardoor nergens mee. Vul een getal boven nul in.`,
  'forms/sheet-copied': ({ sheet, copy }) =>
    `Het blad “${copy}” is een kopie van “${sheet}” en telt niet mee. Verwijder de kopie of geef aan welk blad geldt door het andere te verwijderen.`,
  'forms/same-assessor': ({ sheet, names }) =>
    `Op “${sheet}” staat als beoordelaar ${listed(names)}, die deze kans al eerder heeft beoordeeld. Laat iemand anders de herbeoordeling doen.`,
  'forms/sheet-deleted': ({ sheet }) =>
    `Het blad “${sheet}” ontbreekt in deze werkmap. Maak het verwijderen ongedaan (Ctrl+Z) of open een eerdere versie van het bestand.`,
  'forms/sheet-unreadable': ({ sheet }) =>
    `Het verborgen deel van het blad “${sheet}” is veranderd en niet meer te lezen. Maak de wijziging ongedaan of open een eerdere versie van het bestand.`,
  'forms/items-in-circles': ({ sheet, items }) =>
    `Volgens het verborgen deel van het blad “${sheet}” staan deze onderdelen onder zichzelf: ${Array.isArray(items) ? items.join(', ') : ''}. Ze zijn bovenaan gezet. Open een eerdere versie van het bestand om hun plaats terug te krijgen.`,
  'forms/settings-deleted': ({ sheet }) =>
    `Het blad “${sheet}” ontbreekt; de standaardinstellingen gelden. Maak het verwijderen ongedaan (Ctrl+Z) of open een eerdere versie van het bestand.`,
  'forms/exam-text-too-long': ({ exam, field, length, limit }) =>
    `De tekst van ${field} bij examen ${exam} is ${length} tekens lang; een cel houdt er hoogstens ${limit}. Er is niets geschreven. Kort de tekst in, of verwijs naar een document.`,
  'forms/book-exists': () =>
    'In deze werkmap staan al bladen van Dekkend. Ga verder met die bladen, of begin in een nieuwe werkmap.',
};
