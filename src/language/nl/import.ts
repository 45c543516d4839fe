import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { ImportDiagnosticCode } from '../../importers/import-diagnostic';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));
/** Hoeveel regels een melding over meer dan één regel noemt. */
const counted = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const quoted = (value: unknown): string => `„${String(value ?? '')}”`;
const fault = (found: unknown, end: string): string => (found === null ? end : quoted(found));
const file = (data: DiagnosticData): string => String(data['file'] ?? 'Dit bestand');

/** Namen van bestandsindelingen zoals een docent ze kent. */
const formats: Readonly<Record<string, string>> = {
  pdf: 'een PDF',
  docx: 'een Word-document',
  'word-97': 'een Word-document van voor 2007 (.doc)',
  'excel-97': 'een Excel-werkmap van voor 2007 (.xls)',
  'office-encrypted': 'met een wachtwoord beveiligd',
  pptx: 'een presentatie',
  pages: 'een document van Pages of een ander iWork-programma',
  ods: 'een OpenDocument-rekenblad',
  xlsx: 'een Excel-werkmap',
  odt: 'een OpenDocument-tekst',
  rtf: 'een RTF-document',
  zip: 'een zip-bestand',
  html: 'een webpagina',
  json: 'een JSON-bestand',
  image: 'een afbeelding',
  binary: 'geen tekst',
};

/** Waarin een Word-document tekst kan bewaren die ergens anders staat. */
const elsewhere: Readonly<Record<string, string>> = {
  diagram: 'een schema (SmartArt)',
  chart: 'een grafiek',
  object: 'een onderdeel van een ander programma',
  'large-picture': 'een grote afbeelding',
  'sub-document': 'een verwijzing naar een ander document (subdocument)',
  'inserted-file': 'een ingevoegd bestand',
};

/** Waarvan een crebonummer ontbreekt. */
const creboOwners: Readonly<Record<string, string>> = {
  dossier: 'het dossier',
  qualification: 'de kwalificatie',
  both: 'dossier en kwalificatie',
};

/** Waaraan een XML-bestand stukloopt. */
const xmlProblems: Readonly<Record<string, string>> = {
  'mark-up': 'hier klopt de opmaak met < en > niet, of houdt het bestand op',
  'no-elements': 'er staat geen enkel element in',
  'depth-or-entities':
    'de elementen staan te diep in elkaar, of het bestand verwijst naar andere bestanden (entiteiten)',
};

/** Een scan opslaan als PDF maakt er nog geen tekst van; alleen tekstherkenning of een ander bestand helpt. */
const fromPicture =
  'Vraag het oorspronkelijke Word-bestand op of gebruik het XML-bestand van SBB. Is dat er niet, maak dan met tekstherkenning (OCR), ' +
  'bijvoorbeeld in Acrobat of op de scanner van kantoor, een doorzoekbare PDF en kies die.';

/** Wat er bij het inlezen van een dossier te melden is. De regel in het bestand zet de aanroeper erbij. */
export const importTexts: Record<ImportDiagnosticCode, (data: DiagnosticData) => string> = {
  'import/empty-file': (data) => `${file(data)} is leeg. Kies het bestand opnieuw of download het dossier nog eens.`,
  'import/format-not-supported': (data) =>
    `${file(data)} is ${formats[String(data['format'])] ?? data['format']}; dat kan Dekkend niet lezen. ` +
    (data['format'] === 'image'
      ? fromPicture
      : 'Open het in het programma waarmee het gemaakt is en sla het op als .docx of PDF, of gebruik het XML-bestand van SBB.'),
  'import/not-a-dossier': (data) =>
    `${file(data)} is niet herkend: de kopjes van een kwalificatiedossier (zoals Complexiteit en Gedrag), keuzedeel, ` +
    'mbo-certificaat, competentieprofiel (Competentiegebied), leereenheden (Leerresultaat) of addendum staan er niet in. ' +
    'Controleer of dit het juiste document is en of de hele tekst erin staat.',
  'import/not-sbb-xml': (data) =>
    `${file(data)} is XML, maar geen dossier van SBB: het begint met <${data['root']}> en er is gezocht naar ` +
    `${list(data['lookedFor'])}. Download het XML-bestand van het dossier bij SBB.`,
  'import/broken-xml': (data) =>
    `Het XML-bestand is beschadigd: ${xmlProblems[String(data['problem'])] ?? 'het kan niet worden gelezen'}. ` +
    'Download het opnieuw; pas het niet met de hand aan.',
  'import/docx-broken': (data) =>
    `${file(data)} is beschadigd of niet helemaal binnengehaald, zodat het niet als Word-document te openen is. ` +
    'Download het opnieuw, of open het in Word en sla het op als .docx.',
  'import/docx-too-large': (data) =>
    `${file(data)} is uitgepakt veel groter dan een dossier kan zijn en is daarom niet geopend. ` +
    'Open het in Word en kopieer alleen de tekst van het dossier naar een nieuw document.',
  'import/docx-scanned': (data) =>
    `In ${data['file'] === undefined ? 'dit Word-document' : file(data)} staan alleen afbeeldingen en geen letters, zoals in een scan. ` +
    fromPicture,
  'import/broken-json': (data) =>
    `Het JSON-bestand is beschadigd: op regel ${data['row']}, teken ${data['column']} staat ${fault(data['found'], 'het einde van het bestand')} waar dat ` +
    'niet kan. Download het opnieuw; pas het niet met de hand aan.',
  'import/not-case-json': (data) =>
    `${file(data)} is JSON, maar geen raamwerk volgens CASE: er is gezocht naar ${list(data['lookedFor'])}. ` +
    'Exporteer het raamwerk als CFPackage.',
  'import/dossier-unknown': (data) =>
    counted(data['dossiers']) === 1
      ? `${quoted(data['dossier'])} staat niet in dit bestand; het bevat alleen ${list(data['dossiers'])}. Noem een ander bestand, of laat --dossier weg.`
      : `${quoted(data['dossier'])} staat niet in dit bestand. Kies een van deze dossiers: ${list(data['dossiers'])}.`,
  'import/pdf-password': (data) =>
    `${file(data)} is beveiligd met een wachtwoord en kan niet worden gelezen. Vraag de eigenaar om een PDF zonder ` +
    'wachtwoord, of open hem met het wachtwoord en kies Afdrukken, Opslaan als PDF.',
  'import/pdf-scanned': (data) =>
    `${file(data)} is een scan: er staan alleen afbeeldingen van bladzijden in en geen letters. ${fromPicture}`,
  'import/pdf-broken': (data) =>
    `${file(data)} is beschadigd of niet helemaal binnengehaald, zodat het niet als PDF te openen is. Download het opnieuw.`,
  'import/pdf-portfolio': (data) =>
    `${file(data)} is een verzameling van bestanden (PDF-portfolio) zonder eigen tekst. Haal het dossier eruit en kies dat.`,
  'import/pdf-form': (data) =>
    `${file(data)} is een invulformulier (XFA) waarvan de tekst alleen in Adobe Reader verschijnt. Open het daar en kies ` +
    'Afdrukken, Opslaan als PDF.',
  'import/pdf-pages-without-text': (data) =>
    `Op bladzijde ${list(data['pages'])} staan alleen afbeeldingen en geen letters; wat daar staat, is niet ingelezen. ` +
    'Vul het zelf aan of gebruik een PDF met tekst.',
  'import/pdf-letters-unknown': (data) =>
    `Op bladzijde ${list(data['pages'])} zegt de PDF van een deel van de tekens niet welke letters het zijn. Vergelijk ` +
    'wat is ingelezen met het document, of gebruik een ander bestand van hetzelfde dossier.',
  'import/docx-part-not-read': (data) =>
    `Hier staat in het Word-document ${elsewhere[String(data['part'])] ?? 'iets'} waarvan de tekst niet is ingelezen. ` +
    'Zet de tekst ervan in het document zelf en lees het opnieuw in, of vul aan wat ontbreekt.',
  'import/docx-pictures': (data) =>
    `${data['count'] === 1 ? 'Een afbeelding is hier' : `${data['count']} afbeeldingen, waarvan de eerste hier, zijn`} niet ingelezen. Staat er tekst in die bij de eisen hoort, vul die dan aan.`,
  'import/encoding-assumed': (data) =>
    `Het bestand zegt niet hoe het gecodeerd is; het is gelezen als ${data['encoding']}. Kijk of ë, ï en é goed staan.`,
  'import/encoding-not-as-declared': (data) =>
    `Het bestand zegt dat het ${data['declared']} is, maar dat klopt niet; het is gelezen als ${data['encoding']}. Kijk of ë, ï en é goed staan.`,
  'import/dossier-chosen': (data) =>
    `Het bestand bevat ${data['count']} dossiers. Dit is ${data['dossier']}; de andere zijn niet ingelezen: ` +
    `${list(data['others'])}. Kies een ander dossier in het venster, of geef op de opdrachtregel --dossier met een crebonummer of titel mee.`,
  'import/dossier-not-checked': (data) =>
    `Of dit ${quoted(data['dossier'])} is, staat niet in het bestand${data['name'] === null ? '' : ` (${data['name']})`}; er staat één dossier in en dat is gelezen. Kijk of het het goede is.`,
  'import/no-structure': (data) =>
    `Het bestand zegt niet wat bij wat hoort (geen isChildOf); alle ${data['count']} onderdelen zijn naast elkaar geplaatst.`,
  'import/case-parts-not-read': (data) =>
    `Niet ingelezen is wat geen onderdeel van het raamwerk is: ${list(data['parts'])}.`,
  'import/case-types-by-depth': (data) =>
    `Het bestand noemt zijn onderdelen met eigen woorden, die niet zijn bewaard: ${list(data['types'])}. Ze zijn ingedeeld naar hun diepte.`,
  'import/several-parents': (data) =>
    `${quoted(data['text'])} hoort bij meer dan één onderdeel en is geplaatst bij ${quoted(data['parent'])}, niet bij ${list(data['others'])}.`,
  'import/parent-unknown': (data) =>
    `${quoted(data['text'])} hoort bij een onderdeel dat niet in het bestand staat en is bovenaan geplaatst.`,
  'import/circle-cut': (data) =>
    `${quoted(data['text'])} staat onder zichzelf; het is bovenaan geplaatst. Controleer de indeling.`,
  'import/item-without-text': (data) => `Onderdeel ${data['identifier']} heeft geen tekst en is weggelaten.`,
  'import/item-not-valid': (data) =>
    `Onderdeel ${data['number']} van het bestand is geen geldig onderdeel van een raamwerk (soort ${quoted(data['type'])}) en is weggelaten.`,
  'import/entries-not-valid': (data) =>
    `In ${quoted(data['part'])} kunnen ${data['count']} van de vermeldingen niet worden gelezen; ze zijn weggelaten. Controleer dat deel van het bestand.`,
  'import/identifier-twice': (data) =>
    `Twee onderdelen hebben dezelfde identifier ${data['identifier']}: ${quoted(data['first'])} is ingelezen, ${quoted(data['text'])} niet. Geef een van beide een eigen identifier.`,
  'import/links-without-item': (data) =>
    `${data['count']} van de koppelingen in het bestand zeggen waar een onderdeel hoort dat er niet in staat. Kijk of het bestand volledig is.`,
  'import/no-items': () =>
    'Er is geen enkel onderdeel ingelezen: het raamwerk is leeg. Controleer of het bestand volledig is, of kies een ander.',
  'import/text-repaired': (data) => `${quoted(data['original'])} is gelezen als ${quoted(data['repaired'])}.`,
  'import/hyphen-joined': (data) =>
    `Het afgebroken woord ${quoted(data['original'])} is gelezen als ${quoted(data['repaired'])}.`,
  'import/code-repaired': (data) => `De code ${quoted(data['original'])} is gelezen als ${data['repaired']}.`,
  'import/code-supplied': (data) =>
    `Hier ontbreekt het kopje; naar de volgorde van het overzicht is dit ${data['code']}. Controleer de titel.`,
  'import/code-counted': (data) =>
    `Hier ontbreekt het kopje en het overzicht noemt ${data['code']} niet: die code is doorgeteld. Controleer code en titel.`,
  'import/bullet-supplied': (data) => `${quoted(data['text'])} had geen opsommingsteken en is als nieuw punt gelezen.`,
  'import/footnote-removed': (data) => `De voetnoot ${quoted(data['text'])} hoort niet bij de eisen en is weggelaten.`,
  'import/footnote-unclear': (data) =>
    `In ${quoted(data['text'])} staat wat op een voetnootcijfer lijkt, maar de voetnoot zelf is niet gevonden. Haal het weg als het niet bij de tekst hoort.`,
  'import/duplicate-merged': (data) =>
    `${quoted(data['text'])} staat twee keer bij ${data['parent']} en telt één keer.`,
  'import/duplicate-code': (data) =>
    `De code ${data['code']} komt twee keer voor; het tweede onderdeel heet nu ${data['supplied']}. Controleer de nummers in het bestand.`,
  'import/profile-recognised': (data) =>
    `Dit profieldeel noemt zijn code niet; aan opbouw en woorden is het herkend als ${data['profile']}.`,
  'import/profile-unclear': (data) =>
    `Het is niet zeker bij welk profiel dit deel hoort: het is gelezen als ${data['profile']}` +
    `${list(data['others']) === '' ? '' : `, maar ${list(data['others'])} kan ook`}. Controleer dit voordat je verdergaat.`,
  'import/profile-unknown': (data) =>
    `${quoted(data['name'])} staat niet bij de profielen van het dossier en heeft de code ${data['profile']} gekregen. ` +
    'Controleer of dit een verschrijving van een ander profiel is.',
  'import/profile-not-described': (data) =>
    `Profiel ${data['profile']} staat alleen in het overzicht; dit document werkt het niet uit. Lees voor dit profiel het document dat dat wel doet.`,
  'import/work-process-not-described': (data) =>
    `${data['code']} staat in het overzicht, maar wordt niet uitgewerkt. Kijk of er bladzijden ontbreken.`,
  'import/no-indicators': (data) =>
    `Bij ${data['code']} is geen gedrag gevonden. Vul de indicatoren aan of controleer het bestand.`,
  'import/title-missing': (data) => `De titel van ${data['code']} is niet gevonden. Vul hem in.`,
  'import/overview-mismatch': (data) =>
    `In het overzicht passen de titels (${list(data['titles'])}) niet bij de codes (${list(data['codes'])}). Vul de titels zelf in.`,
  'import/work-process-supplied': (data) =>
    `${data['parent']} heeft geen werkprocessen maar wel een eigen omschrijving, resultaat of gedrag. Dat is gelezen als ` +
    `werkproces ${data['code']}, met de titel van de kerntaak.`,
  'import/mapping-unclear': (data) =>
    `Het document zegt niet bij welke kwalificatie ${list(data['codes'])} hoort; ` +
    'dit telt nergens mee als dekking. Kijk in de tabel van het certificaat.',
  'import/crebo-not-found': (data) =>
    `Het crebonummer van ${creboOwners[String(data['of'])]} is in het document niet gevonden. ` +
    'Vul het aan: zonder dat nummer is niet zeker bij welk dossier de koppelingen horen.',
  'import/unit-mapping-unclear': (data) =>
    `In het overzicht is niet te zien bij welke leereenheid ${list(data['codes'])} horen; ` +
    'geen ervan is overgenomen. Neem ze over uit het document zelf.',
  'import/competency-unknown': (data) =>
    `${quoted(data['name'])} is geen van de 25 competenties; hij is overgenomen zonder letter.`,
  'import/reference-unknown': (data) =>
    `Er wordt verwezen naar ${data['element']} ${data['reference']}, maar dat staat niet in het bestand; het is weggelaten.`,
  'import/number-missing': (data) =>
    `Het hoofdstuknummer van ${data['element']} ${quoted(data['title'])} ontbreekt; naar de volgorde is het ${data['number']}.`,
  'import/variants-shown': (data) =>
    `In ${data['rows']} rijen staan minder kruisjes dan er varianten zijn; in ${data['shown']} daarvan laten de lege cellen zien bij welke varianten ze horen.`,
  'import/variants-guessed': (data) =>
    `In ${data['rows']} rijen staan minder kruisjes dan de ${data['of']} varianten, en nergens is te zien bij welke ze horen; ze zijn voor de laatste varianten genomen. Vergelijk deze rijen met het document.`,
  'import/variants-aligned': (data) =>
    `${quoted(data['text'])} heeft ${data['marks']} kruisjes zonder kolom; net als in de andere rijen zijn het die van ${list(data['profiles'])}. Controleer dit zo nodig.`,
  'import/variants-unclear': (data) =>
    `Bij ${quoted(data['text'])} zijn ${data['marks']} kruisjes gevonden voor ${data['of']} varianten; de zin geldt nu voor alle varianten. Geef aan voor welke.`,
  'import/variants-not-found': (data) =>
    `De namen van de varianten zijn niet gevonden; naar het aantal kruisjes zijn het er ${data['count']}. Vul de namen en niveaus in.`,
  'import/variant-level-missing': (data) =>
    `Het niveau van ${data['profile']} (${quoted(data['title'])}) is niet gevonden. Vul het in.`,
  'import/level-of-diploma': (data) =>
    `${quoted(data['name'])} bij ${data['profile']} is gelezen als niveau ${data['level']} (NLQF).`,
  'import/table-heads-removed': (data) =>
    `De koppen van de tabellen zijn geen inhoud en zijn weggelaten (${counted(data['lines'])} regels).`,
  'import/line-not-placed': (data) =>
    `${quoted(data['text'])} hoort nergens bij en is niet ingelezen. Kijk of het moet worden toegevoegd.`,
  'import/part-not-read': (data) =>
    `Het deel ${quoted(data['part'])} (regel ${data['from']} tot en met ${data['to']}) bevat geen exameneisen en is niet ingelezen.`,
  'import/title-differs': (data) =>
    `In het overzicht heet ${data['code']} ${quoted(data['other'])}; overgenomen is ${quoted(data['title'])}.`,
  'import/unit-not-applicable': (data) =>
    `Bij ${data['code']} staat ${quoted(data['text'])}. Laat dit onderdeel weg als het voor je studenten niet geldt.`,
  'import/addition-outside-dossier': (data) =>
    `Bij ${data['code']} hoort ook ${quoted(data['text'])}; dat staat niet in het kwalificatiedossier en is aan geen werkproces gekoppeld.`,
  'import/group-heading-removed': (data) =>
    `${quoted(data['text'])} is gelezen als tussenkopje van een lijst en is weggelaten.`,
  'import/running-head-removed': (data) =>
    `${quoted(data['text'])} staat ${counted(data['lines'])} keer boven of onder aan een bladzijde en is weggelaten.`,
  'import/page-numbers-removed': (data) => `Paginanummers zijn weggelaten (${counted(data['lines'])} regels).`,
};
