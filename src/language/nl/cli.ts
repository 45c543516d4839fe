import type { CliTexts, Counts } from '../cli-texts';
import { folderTexts } from './folder';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const counts = ({ errors, warnings, infos, unclear, accepted }: Counts): string =>
  [
    plural(errors, 'fout', 'fouten'),
    `${warnings} let op`,
    `${infos} ter info`,
    ...(unclear === 0 ? [] : [`${unclear} kijk zelf`]),
    ...(accepted === 0 ? [] : [`${accepted} geaccepteerd`]),
  ].join(', ');

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

/** Welke twee bestanden een opdracht wil. */
const twoFiles: Readonly<Record<string, string>> = {
  relate: 'eerst het certificaat of de leereenheden, dan de kwalificatie (dossier of werkmap)',
  compare: 'eerst de oudere versie, dan de nieuwere',
  update: 'eerst de werkmap, dan de nieuwere versie van het dossier',
  candidates: 'eerst de werkmap, dan de lijst',
};

export const cliTexts: CliTexts = {
  help: (languages) => `Dekkend: van kwalificatiedossier naar dekkende examens

  dekkend import BESTAND [--profile P6] [--dossier CREBO] [--json]
      leest een dossier en toont het als JSON
  dekkend new BESTAND --profile P6 [--dossier CREBO] [--plan plan.json] -o werkmap.xlsx
      maakt een werkmap met dossier, examenplan, dekking en beoordelingsformulieren
  dekkend new --from vorigjaar.xlsx --cohort 2027 -o werkmap.xlsx
      begint een nieuw cohort met het dossier, het examenplan, de formulieren, de rubriekenbank en de vaststellingen van vorig jaar;
      alles over kandidaten blijft in de werkmap van vorig jaar, die niet verandert
  dekkend inspect werkmap.xlsx [--json]
      toont wat er in de bladen van een werkmap staat
  dekkend check werkmap.xlsx… [-r MAP] [--json] [--csv lijst.csv] [--html overzicht.html] [--shard 1/4] [--jobs 2]
      controleert werkmappen; met -r alle in een map. --csv: een regel per bevinding en per afwijkende instelling (- is het scherm);
      --html: een pagina met het overzicht; --jobs: hoeveel werkmappen tegelijk (standaard wat de computer kan)
  dekkend rules [--json]
      toont elke regel van de controle met bron, uitleg en voorbeeld
  dekkend merge a.json b.json… [--json] [--csv lijst.csv] [--html overzicht.html]
      voegt uitkomsten van check --json samen, ook van delen (--shard)
  dekkend relate DOCUMENT KWALIFICATIE [--profile P2] [--dossier CREBO] [--json]
      toont wat een certificaat of leereenheden dekken van een kwalificatie (een dossier of een werkmap)
  dekkend compare OUDER NIEUWER [--profile P6] [--dossier CREBO] [--json]
      toont wat er tussen twee versies van een dossier verschilt
  dekkend update werkmap.xlsx NIEUWER [--profile P6] [--dossier CREBO] [--other-dossier] [-o nieuw.xlsx] [--json]
      zet een nieuwere versie van het dossier in een werkmap; wat is ingevuld, blijft staan.
      Met het dossier dat er al in staat: werkt de formulieren bij naar plan, instellingen en rijen
  dekkend migrate werkmap.xlsx [--yes] [-o nieuw.xlsx]
      toont wat er verandert om een werkmap van een oudere versie bij te werken, en doet dat met --yes; lezen en controleren
      kan ook zonder, veranderen niet. Wat is ingevuld, blijft staan
  dekkend candidates werkmap.xlsx lijst.csv [-o nieuw.xlsx]
      zet een kandidatenlijst op het blad Kandidaten; CSV: nummer;naam
  dekkend forms werkmap.xlsx [--candidates lijst.csv] -o MAP [--per-assessor]
      maakt per kandidaat en examen (en per beoordelaar) een werkmap met alleen dat formulier
  dekkend forms werkmap.xlsx --resit | --remark --candidate NUMMER… --exam PVB1 -o MAP
      maakt het formulier voor een herkansing (alleen wat niet voldoende was) of herbeoordeling (door andere beoordelaars)
  dekkend collect MAP… -o werkmap.xlsx [--replace]
      leest ingevulde formulieren terug in de werkmap; --replace laat ze gelden boven wat er al was ingezameld
  dekkend agreement werkmap.xlsx [--json] [-o nieuw.xlsx]
      toont per examen, rij en paar hoe ver beoordelaars het eens zijn; -o zet het ook op het blad Overeenstemming
  dekkend results werkmap.xlsx [--json] [-o nieuw.xlsx]
      toont per kandidaat de eisen voor het diploma met hun bron, of wat is ingevoerd eraan voldoet, en wat er in het
      examendossier ontbreekt; -o maakt of vernieuwt ook het blad Diploma-eisen, waarop bpv, generieke onderdelen en
      keuzedelen worden ingevuld
  dekkend retention werkmap.xlsx [--date DATUM] [--json]
      toont per kandidaat tot wanneer gegevens bewaard worden, en wie op die dag (anders vandaag) te verwijderen is;
      het leest de diplomadatum, vertrekdatum en het beroep op Diploma-eisen, en schrijft niets
  dekkend retention werkmap.xlsx --remove --by NAAM [--candidate NUMMER]… [--date DATUM] [--yes] [-o nieuw.xlsx]
      verwijdert alles van wie op die dag te verwijderen is; aantallen zonder namen blijven op het blad Statistiek;
      zonder --yes toont het alleen wat er weg zou gaan
  dekkend adopt werkmap.xlsx --by NAAM [--date DATUM] [--candidate NUMMER]… [--exam PVB1] [-o nieuw.xlsx]
      stelt volledige uitslagen vast in Register; wat daarna wijzigt, is een bevinding
  dekkend accept werkmap.xlsx --rule REGEL [--cell Blad!A1] --by NAAM --reason "waarom" [--date DATUM] [-o nieuw.xlsx]
      accepteert wat check voor een regel vindt, met naam en reden; --withdraw (zonder naam en reden) neemt dat terug
  dekkend fix werkmap.xlsx [--rule REGEL] [--dry-run] [-o nieuw.xlsx]
      herstelt wat veilig te herstellen is en zegt wat er is gedaan; met --dry-run alleen wat er zou gebeuren
  dekkend report werkmap.xlsx -o rapport.{html,xlsx,csv,json} [--format case|oke] [--by NAAM] [--date DATUM] [--names] [--per-candidate]
      maakt het rapport van de examencommissie; zonder --names met kandidaatnummers en letters voor beoordelaars, met
      --per-candidate ook per kandidaat; json is een pakket volgens CASE 1.1 of (--format oke) de uitslagen
  dekkend paper werkmap.xlsx [-o nieuw.xlsx]
      zet bij elk examen een leeg formulier om te printen
  dekkend fill werkmap.xlsx [--exam CODE] [--accept | --drop | --bank bank.xlsx] [-o nieuw.xlsx]
      stelt per rij voor wat elk niveau is; --accept neemt voorstellen over, --drop haalt ze weg; --bank vult rijen
      uit een rubriekenbank (werkmap, CSV of CASE-JSON)
  dekkend bank werkmap.xlsx -o bank.{csv,json}
      schrijft de rubriekenbank met de omschreven rijen van de formulieren als rubriek-CSV of CASE
  dekkend bank werkmap.xlsx --add bank.{csv,json,xlsx} [-o nieuw.xlsx]
      voegt een rubriekenbank toe aan het blad Rubriekenbank
  dekkend approve werkmap.xlsx --exam PVB1 --by NAAM --built-by NAAM [--route own|bought|validated] [--date DATUM] [-o nieuw.xlsx]
      stelt een instrument vast (eigen constructie, ingekocht of extern gevalideerd) en bewaart wat is vastgesteld
  dekkend withdraw | new-version werkmap.xlsx --exam PVB1 --by NAAM [--date DATUM] [-o nieuw.xlsx]
      trekt een vastgesteld instrument in, of begint een nieuwe versie ervan als concept
  dekkend put-right werkmap.xlsx --exam PVB1 --by NAAM --old "tekst" --new "tekst" [--row "rij"] [-o nieuw.xlsx]
      verbetert een schrijffout op een vastgesteld formulier en legt dat vast

  -   in plaats van een document: lees het van de standaardinvoer
  --dossier CREBO   welk dossier van een bestand met meer dossiers (nummer of titel), bij relate dat van de kwalificatie;
      compare neemt er twee als de nummers verschillen: eerst dat van de oudere versie
  --corrections correcties.json   correcties met de hand, bij import, new en update
  --lang ${languages}   taal van meldingen (standaard nl), en van wat new en report maken
  --sheets-language ${languages}   andere taal voor de bladen van new of het rapport; new zonder beide: nl, report: de taal van de
      bladen. De werkmap onthoudt de taal, en alle latere bladen en formulieren zijn erin

Afsluitcode: 0 in orde, 1 gedaan maar met fouten, 2 niet gelukt.`,
  usage: {
    'no-command': () =>
      'Noem een opdracht: import, new, inspect, check, merge, relate, compare, update, migrate, candidates, forms, collect, agreement, results, retention, paper, fill, bank, approve, withdraw, new-version, put-right, accept, fix, report, rules of adopt. Uitleg: dekkend --help.',
    'unknown-command': ({ command }) =>
      `De opdracht "${command}" bestaat niet. Kies import, new, inspect, check, merge, relate, compare, update, migrate, candidates, forms, collect, agreement, results, retention, paper, fill, bank, approve, withdraw, new-version, put-right, accept, fix, report, rules of adopt. Uitleg: dekkend --help.`,
    'unknown-option': ({ option, command }) =>
      `De optie ${option} hoort niet bij "${command}" of mist een waarde. Uitleg: dekkend --help.`,
    'missing-file': ({ command }) => `Noem na "${command}" het bestand.`,
    'too-many-files': ({ command, file }) => `"${command}" neemt één bestand; "${file}" is er een te veel.`,
    'no-file': ({ command, file }) => `"${command}" neemt geen bestand; "${file}" is er een te veel.`,
    'two-files': ({ command }) => `Noem na "${command}" twee bestanden: ${twoFiles[String(command)] ?? ''}.`,
    'too-many-dossiers': ({ command }) =>
      command === 'compare'
        ? 'Geef --dossier hoogstens twee keer: eerst het dossier van de oudere versie, dan dat van de nieuwere.'
        : `Geef --dossier bij "${command}" één keer.`,
    'no-standard-input': ({ command }) =>
      `Alleen een document kan van de standaardinvoer (-) komen. Noem bij "${command}" het bestand zelf.`,
    'profile-not-in-newer': ({ file, profile, profiles }) =>
      `${file} heeft geen profiel dat de opvolger van ${profile} is. Daarin staan: ${profiles}. Laat --profile weg om alles te vergelijken.`,
    'other-dossier': ({ file, code }) =>
      `${file} is een ander dossier (${code}) dan dat van de werkmap. Er is niets veranderd. Maak voor een nieuw cohort een kopie van de werkmap en werk die bij met --other-dossier.`,
    'missing-output': () => 'Noem met -o het bestand dat gemaakt moet worden, bijvoorbeeld -o examens.xlsx.',
    'missing-book': () =>
      'Noem met -o de werkmap met het examenplan waarin wordt ingezameld, bijvoorbeeld -o examens.xlsx.',
    'missing-folder': () => 'Noem met -o de map waar de formulieren in komen, bijvoorbeeld -o formulieren.',
    'bad-language': ({ language, languages }) => `De taal "${language}" is er niet. Kies uit: ${languages}.`,
    'missing-option': ({ option, command }) =>
      `Bij "${command}" hoort ${option} met een waarde. Uitleg: dekkend --help.`,
    'bad-route': ({ route }) =>
      `"${route}" is geen herkomst. Kies own (eigen constructie), bought (ingekocht) of validated (extern gevalideerd).`,
    'bad-shard': ({ shard }) =>
      `"${shard}" is geen deel. Schrijf --shard 2/4 voor het tweede van vier delen, geteld vanaf 1.`,
    'folder-without-r': ({ folder }) => `"${folder}" is een map. Zet -r erbij om alle werkmappen erin te controleren.`,
    'no-workbooks': () => 'Er staan geen .xlsx- of .xlsm-bestanden in wat je noemde.',
    'not-a-check-result': ({ file }) =>
      `${file} is geen uitkomst van "check --json". Geef de bestanden die die opdracht heeft geschreven.`,
    'overview-output': ({ option, extension, file }) =>
      `"${file}" past niet bij ${option}: noem een bestand dat eindigt op ${extension}.`,
    'two-outputs': () =>
      'Met --json en --csv - komt er van alles door elkaar op het scherm. Kies er een, of noem een bestand bij --csv.',
    'bad-jobs': ({ jobs }) => `"${jobs}" is geen aantal. Schrijf bijvoorbeeld --jobs 2 voor twee werkmappen tegelijk.`,
    'one-way-to-fill': () =>
      'Kies één van --accept, --drop en --bank: samen spreken ze elkaar tegen. Er is niets geschreven.',
    'report-output': ({ file, extensions }) =>
      file === ''
        ? `Noem met -o het bestand voor het rapport, dat eindigt op ${extensions}.`
        : `"${file}" kan geen rapport worden. Noem een bestand dat eindigt op ${extensions}.`,
    'report-format': ({ format, formats }) =>
      `--format ${format} past hier niet. Alleen een .json kan met --format: ${formats}.`,
    'bad-date': ({ date }) => `"${date}" is geen datum. Schrijf bijvoorbeeld 26-11-2026.`,
    'bank-output': () =>
      'Noem met -o het bestand voor de rubriekenbank, met .csv of .json; of voeg met --add een bank toe. Uitleg: dekkend --help.',
  },
  files: {
    'file/not-found': () => 'Dit bestand is er niet. Controleer de naam en de map.',
    'file/is-a-folder': () => 'Dit is een map. Noem een bestand.',
    'file/no-access': () => 'Dit bestand mag niet gelezen of geschreven worden. Sluit het in Excel of vraag toegang.',
    'file/closed-folder': () => 'Deze map mag niet gelezen worden; wat erin staat, is niet bekeken. Vraag toegang.',
    'file/disk-full': () => 'De schijf is vol. Er is niets geschreven; maak ruimte en probeer het opnieuw.',
    'file/folder-missing': () => 'De map voor dit bestand bestaat niet. Maak die eerst aan.',
    'file/not-a-folder': () => 'Dit is een bestand. Noem een map.',
    'file/exists-different': () =>
      'Dit bestand bestaat al en bevat iets anders dan er nu gemaakt zou worden. Er is niets geschreven; kies een andere naam of verplaats het oude bestand.',
    'file/not-json': () => 'Dit is geen JSON. Kijk of het hele bestand is overgenomen.',
    'file/too-large': () => 'Dit bestand is te groot om te lezen.',
    'file/failed': ({ reason }) => `Lezen of schrijven is niet gelukt (${reason}). Er is niets veranderd.`,
  },
  profiles: {
    'profile/choose-one': ({ profiles }) =>
      `Dit dossier heeft meer profielen. Kies er een met --profile: ${list(profiles)}.`,
    'profile/unknown': ({ profile, profiles }) =>
      list(profiles) === ''
        ? `Dit dossier heeft geen profielen, dus ook geen "${profile}". Laat --profile weg.`
        : `Profiel "${profile}" staat niet in dit dossier. Kies uit: ${list(profiles)}.`,
  },
  books: {
    'book/not-ours': () =>
      'Dit is geen werkmap van Dekkend. Maak er een met "dekkend new" of in Excel met het tabblad Dekkend.',
    'book/empty': () => 'Deze werkmap is leeg. Maak er een met "dekkend new" of in Excel met het tabblad Dekkend.',
    'book/is-a-form': () =>
      'Dit is het formulier van één kandidaat. Neem de werkmap met het examenplan waaruit het formulier komt.',
    'book/newer-format': ({ version }) =>
      `Deze werkmap is gemaakt met een nieuwere Dekkend (indeling ${version}). Werk Dekkend bij om hem te openen.`,
  },
  standardInput: 'standaardinvoer',
  place: ({ line, page, sheet, cell }) =>
    [
      sheet === undefined ? '' : `blad ${sheet}`,
      cell === undefined ? '' : `cel ${cell}`,
      page === undefined ? '' : `bladzijde ${page}`,
      line === undefined || page !== undefined ? '' : `regel ${line}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  severity: { error: 'fout', warning: 'let op', info: 'ter info' },
  paperMade: (file, forms) => `${file}: ${plural(forms, 'formulier', 'formulieren')} om te printen.`,
  made: (file, exams, rows) =>
    `${file}: ${plural(exams, 'examen', 'examens')}, ${plural(rows, 'beoordelingsrij', 'beoordelingsrijen')}.`,
  counts,
  nothingFound: 'geen bevindingen',
  total: (files, sum, unreadable) =>
    `${plural(files, 'werkmap', 'werkmappen')}: ${counts(sum)}${unreadable === 0 ? '' : `, ${unreadable} niet gelezen`}`,
  lookAtThis: 'kijk zelf',
  accepted: (by, date, reason) => `geaccepteerd door ${by}${date === '' ? '' : ` op ${date}`}: ${reason}`,
  folder: folderTexts,
  inspect: {
    cohort: (name) => `cohort ${name}`,
    exam: (code, name, covers, rows) =>
      `${code} ${name}: dekt ${plural(covers, 'onderdeel', 'onderdelen')}, ${plural(rows, 'beoordelingsrij', 'beoordelingsrijen')}`,
    findings: (findings) => plural(findings, 'bevinding', 'bevindingen'),
  },
  relate: {
    heading: (document, qualification) => `${document} en ${qualification}`,
    notCounted: (count) => `${plural(count, 'koppeling telt', 'koppelingen tellen')} niet mee:`,
    inPart: '(deels)',
  },
  unexpected: (message) =>
    `Er ging iets mis in Dekkend zelf (${message}). Er is niets geschreven; meld dit met het bestand erbij.`,
};
