import type { BehaviourKind } from '../behaviour-kind';

/** Dutch verbs as indicators have them (third person, present), by the kind of behaviour they tell. */
const byKind: Readonly<Record<BehaviourKind, string>> = {
  explains:
    'adviseert beantwoordt bericht deelt demonstreert geeft informeert instrueert introduceert legt licht mailt ' +
    'onderbouwt onderwijst presenteert schetst toont verduidelijkt verklaart vertelt verstrekt verwijst voorziet',
  asks: 'bevraagt interviewt luistert peilt verzoekt vraagt',
  guides:
    'activeert motiveert assisteert begeleidt biedt coacht daagt enthousiasmeert helpt inspireert moedigt nodigt ondersteunt oefent ' +
    'stimuleert traint versterkt vergezelt wijst',
  meets:
    'behandelt bejegent benadert begroet blijft communiceert ontvangt reageert staat troost verwelkomt ' +
    'vertrouwt respecteert',
  acts:
    'komt stelt tilt herhaalt verantwoordt verdiept overhandigt leest zet proeft spant draait schroeft last hecht kneedt beperkt waarborgt dient ' +
    'laat durft wil moet mag hoeft dient wacht verwacht lacht praat verlaat spuit rust tast leent huurt verhuurt zendt wendt ' +
    'accepteert stopt start begint schuift trapt wrijft roert bindt giet hangt breekt drukt vouwt rolt strijkt schilt klopt ' +
    'zeeft weegt vist melkt drenkt wiedt schoffelt spit ploegt mest voegt stuct tegelt steigert hijst takelt ' +
    'borgt koppelt laadt scant stort verpakt pallettiseert sealt etiketteert labelt ontvangt retourneert verkoopt ' +
    'patrouilleert ontruimt beveelt verbiedt sommeert arresteert passeert loopt rijdt vervoert loost ' +
    'wijkt springt leeft roept wikkelt masseert epileert scheert trimt ' +
    'betaalt scheidt onderneemt maakt probeert bakt bedient behoudt bereidt beschermt besteedt bestelt bewaart bezorgt boort brengt demonteert desinfecteert doet draagt ' +
    'droogt doseert gaat gebruikt grijpt haalt handelt hanteert hakt helpt herstelt houdt installeert knipt kookt kleurt ' +
    'laadt last levert lost maait meldt mengt metselt monteert neemt onderhoudt oogst opereert opent pakt past plaatst ' +
    'plakt plant poetst programmeert reinigt repareert richt ruimt sluit snijdt snoeit sorteert smeert spoelt stapelt ' +
    'stuurt test transporteert treedt updatet verleent verplaatst verricht vervangt verwerkt verwijdert verzorgt voert ' +
    'voedt voorkomt vult wast weegt wisselt zaagt zaait zet zit bestrijdt begrenst configureert back-upt ' +
    'beveiligt surveilleert fouilleert schildert schuurt verft verbindt lijmt isoleert garneert serveert föhnt styleert',
  follows: 'werkt volgt naleeft',
  chooses: 'kiest bepaalt beslist selecteert prioriteert stemt',
  plans: 'agendeert begroot roostert faseert reserveert schat',
  records: 'documenteert noteert rapporteert registreert archiveert scant factureert administreert actualiseert',
  checks: 'checkt controleert inspecteert keurt meet monitort toetst verifieert bewaakt test',
  calculates: 'berekent calculeert rekent telt begroot raamt',
  analyses:
    'achterhaalt inventariseert verkent analyseert beoordeelt bekijkt combineert constateert diagnosticeert evalueert filtert haalt interpreteert kijkt ' +
    'onderscheidt onderzoekt ordent raadpleegt structureert trekt vergelijkt verheldert vertaalt verzamelt vormt weegt zoekt ' +
    'lokaliseert integreert benut observeert',
  reviews: 'feedbackt',
  adapts: 'varieert',
  reflects: 'leert reflecteert relativeert',
  consults: 'denkt bespreekt onderhandelt overlegt vergadert spreekt',
  notices: 'anticipeert let herkent markeert ontdekt signaleert waarschuwt ziet rapporteert',
  improves:
    'bedenkt bevordert bouwt creëert implementeert innoveert ontwikkelt optimaliseert schept vernieuwt verbetert streeft',
  organises:
    'beheert betrekt coördineert leidt organiseert realiseert regelt verdeelt zorgt schakelt initieert faciliteert delegeert',
  writes: 'formuleert ontwerpt schrijft tekent vertaalt vat',
  knows: 'begrijpt beheerst kan kent weet heeft bezit',
  is: 'is',
};

/** The kind of behaviour of a Dutch verb by its form, e.g. "controleert"; -eert is a verb always. */
export const kindOfVerb = (word: string): BehaviourKind | null =>
  kinds.get(word) ?? (/^\p{Ll}{2,}eert$/u.test(word) ? 'acts' : null);

const kinds: ReadonlyMap<string, BehaviourKind> = new Map(
  (Object.entries(byKind) as [BehaviourKind, string][])
    .flatMap(([kind, verbs]) => verbs.split(' ').map((verb) => [verb, kind] as const))
    .reverse(),
);

/** Forms that are nouns or adjectives too: only at the head of a sentence are they taken for a verb. */
export const ambiguousVerbs: ReadonlySet<string> = new Set([
  'plant',
  'licht',
  'bericht',
  'last',
  'test',
  'oogst',
  'let',
  'zit',
  'is',
  'kan',
]);

/** Verb and noun or particle together say more than the verb: "legt … vast" records, "legt … uit" explains. */
export const kindsByWords: readonly (readonly [RegExp, BehaviourKind])[] = [
  [/^schakelt .*\b(uit|aan|af)\b/u, 'acts'],
  [/^doet .*\bberoep\b/u, 'consults'],
  [/^ontvangt .*(levering|goederen|pakket|bestelling)/u, 'acts'],
  [/^geeft leiding\b/u, 'organises'],
  [/^geeft .*\bcompliment/u, 'reviews'],
  [/^gaat .*\bom\b.*(privacy|vertrouwelijk|gegevens|gevoelig)/u, 'follows'],
  [/^kijkt buiten\b/u, 'improves'],
  [/^toetst .*(oordeel|bevinding)/u, 'analyses'],
  [/^heeft .*\bnetwerk\b/u, 'consults'],
  [/^zorgt .*\b(schoon|schone|veilig|veilige|netjes|nette|werkplek|vrij)\b/u, 'follows'],
  [/^vraagt (om )?(hulp|advies|ondersteuning)\b/u, 'consults'],
  [/^(toont|neemt) .*\b(initiatief|initiatieven|verantwoordelijkheid)\b/u, 'is'],
  [/^komt op tijd|^komt .*\bafspraken\b.*\bna\b/u, 'follows'],
  [/^stelt (zich|.*\b(gerust|centraal))\b/u, 'meets'],
  [/^bereidt zich\b/u, 'consults'],
  [/^(legt|bouwt) .*\b\p{L}*(relatie|band)\b/u, 'meets'],
  [/^geeft .*\btoe\b/u, 'reflects'],
  [/^spreekt .*\baan op\b/u, 'guides'],
  [/^spreekt .*\baan\b/u, 'meets'],
  [/^maakt .*\bbespreekbaar\b/u, 'consults'],
  [/^maakt .*\bafweging(en)?\b/u, 'analyses'],
  [/^maakt .*\b\p{L}*(verslag|plan|rapport|tekst|ontwerp|offerte|notitie|schets|tekening)\b/u, 'writes'],
  [/^onderhoudt .*\bcontact(en)?\b/u, 'meets'],
  [/^(geeft|hanteert|bewaakt) .*\bgrenzen\b/u, 'meets'],
  [/^voorziet in\b/u, 'organises'],
  [/^onderbouwt .*\b\p{L}*(kosten|prijs|begroting|raming|offerte)\b/u, 'calculates'],
  [/^legt .*\bvast\b/u, 'records'],
  [/^legt .*\buit\b/u, 'explains'],
  [/^deelt .*\buit\b/u, 'acts'],
  [/^houdt .*\b(schoon|netjes|veilig|opgeruimd|op orde)\b/u, 'follows'],
  [/^rekent .*\baf\b/u, 'acts'],
  [/^levert .*\bbijdrage\b/u, 'consults'],
  [/^weegt .*\baf\b/u, 'analyses'],
  [/^stelt .*\bvragen\b/u, 'asks'],
  [/^stelt .*\bbij\b/u, 'adapts'],
  [/^neemt .*\btelefoon\b/u, 'meets'],
  [/^legt .*\b(contact|contacten)\b/u, 'meets'],
  [/^legt .*\bverbanden\b/u, 'analyses'],
  [/^houdt .*\bbij\b/u, 'records'],
  [/^(houdt|draagt) .*\b(rekening|zorg|overzicht)\b/u, 'organises'],
  [/^houdt zich .*\baan\b/u, 'follows'],
  [/^(hanteert|gebruikt) .*\b(spelling|grammatica)\b/u, 'writes'],
  [/^(hanteert|gebruikt|heeft) .*\b\p{L}*(taal|taalgebruik)\b/u, 'explains'],
  [/^(geeft|vraagt|gebruikt) .*\bfeedback\b/u, 'reviews'],
  [
    /^(toont|geeft aandacht|besteedt) .*\b(aandacht|begrip|belangstelling|betrokkenheid|respect|interesse|empathie)\b/u,
    'meets',
  ],
  [/^(heeft) .*\b(aandacht|begrip|oog|contact|houding)\b/u, 'meets'],
  [/^neemt .*\bde tijd\b/u, 'asks'],
  [/^stelt .*\b(vast)\b/u, 'analyses'],
  [/^stelt .*\b(op|doelen|prioriteiten)\b/u, 'writes'],
  [/^stelt .*\b(af|in)\b/u, 'acts'],
  [/^plant .*\b(activiteiten|acties|werkzaamheden|afspraken|taken|werk|tijd|dag|week|route|onderhoud)\b/u, 'plans'],
  [/^maakt .*\b\p{L}*(planning|rooster)\b/u, 'plans'],
  [/^maakt .*\bafspraken\b/u, 'consults'],
  [/^maakt .*\b(onderscheid|inschatting)\b/u, 'analyses'],
  [/^maakt .*\bgebruik\b/u, 'acts'],
  [/^(voert) .*\b(overleg|gesprek|gesprekken)\b/u, 'consults'],
  [/^(voert) .*\bberekeningen\b/u, 'calculates'],
  [/^(neemt|doet) .*\b(contact|deel|mee)\b/u, 'consults'],
  [/^(werkt) .*\b(samen|mee)\b/u, 'consults'],
  [/^werkt .*\b(volgens|conform)\b/u, 'follows'],
  [/^werkt\b/u, 'acts'],
  [/^handelt .*\b(volgens|binnen|conform)\b/u, 'follows'],
  [/^is .*\b(volgen|protocollen|voorschriften)\b/u, 'follows'],
  [/^schakelt .*\bin\b/u, 'notices'],
  [/^(zoekt|gaat) .*\b(uit|na|naar)\b/u, 'analyses'],
  [/^(gaat) .*\bom\b/u, 'acts'],
  [/^denkt .*\bmee\b/u, 'consults'],
  [/^draagt .*\bover\b/u, 'explains'],
  [/^draagt .*\bbij\b/u, 'improves'],
  [/^brengt .*\b(naar voren|verbetervoorstellen|ideeën)\b/u, 'notices'],
  [/^geeft .*\bdoor\b/u, 'notices'],
  [/^(motiveert|adviseert) .*\b(om|tot)\b/u, 'guides'],
  [
    /^past .*(voorschrift|protocol|regel|richtlijn|uitgangspunt|norm).*\btoe\b|^past .*\btoe\b.*(voorschrift|protocol|regel)/u,
    'follows',
  ],
  [/^past .*\btoe\b/u, 'acts'],
  [/^past .*\baan\b/u, 'adapts'],
  [/^stemt .*\baf\b/u, 'adapts'],
  [/^bereidt .*\bvoor\b/u, 'plans'],
];
