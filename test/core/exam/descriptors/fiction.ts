/** Indicators of our own: ten sectors, each with what its answer at the lowest level must be. */
export const dutchRows: readonly (readonly [indicator: string, low: string])[] = [
  // care
  ['wast de handen volgens het hygiëneprotocol', 'wast de handen niet volgens het hygiëneprotocol'],
  ['helpt de bewoner rustig bij het aankleden', 'helpt de bewoner onvoldoende rustig bij het aankleden'],
  [
    'deelt medicijnen nauwkeurig uit volgens de medicatielijst',
    'deelt medicijnen onnauwkeurig uit volgens de medicatielijst',
  ],
  ['observeert het gedrag van het kind', 'observeert het gedrag van het kind niet of onvoldoende'],
  ['stelt de bewoner gerust', 'stelt de bewoner niet of nauwelijks gerust'],
  // bicycles
  ['stelt de remmen veilig af', 'stelt de remmen onveilig af'],
  [
    'spant de ketting volgens de instructie van de fabrikant',
    'spant de ketting niet volgens de instructie van de fabrikant',
  ],
  [
    'legt de klant duidelijk uit welke onderdelen versleten zijn',
    'legt de klant onvoldoende duidelijk uit welke onderdelen versleten zijn',
  ],
  ['vertelt de klant wat de reparatie kost', 'vertelt de klant niet wat de reparatie kost'],
  // IT
  ['installeert het besturingssysteem foutloos', 'installeert het besturingssysteem met fouten'],
  ['maakt een back-up voordat hij wijzigingen doorvoert', 'maakt geen back-up voordat hij wijzigingen doorvoert'],
  [
    'zoekt systematisch naar de oorzaak van een storing',
    'zoekt onvoldoende systematisch naar de oorzaak van een storing',
  ],
  [
    'registreert elk incident volledig in het ticketsysteem',
    'registreert elk incident onvolledig in het ticketsysteem',
  ],
  // kitchen and service
  ['snijdt groenten gelijkmatig en hygiënisch', 'snijdt groenten onvoldoende gelijkmatig en hygiënisch'],
  ['bereidt de mise-en-place tijdig voor', 'bereidt de mise-en-place niet of te laat voor'],
  ['bewaart producten bij de juiste temperatuur', 'bewaart producten niet bij de juiste temperatuur'],
  ['neemt bestellingen correct op en herhaalt ze', 'neemt bestellingen onvoldoende correct op of herhaalt ze niet'],
  // retail
  ['vult de schappen netjes bij', 'vult de schappen slordig bij'],
  ['adviseert de klant over passende producten', 'adviseert de klant niet of onvoldoende over passende producten'],
  ['maakt efficiënt gebruik van tijd en middelen', 'maakt onvoldoende efficiënt gebruik van tijd en middelen'],
  // agriculture
  ['zaait het gewas op de juiste diepte', 'zaait het gewas niet op de juiste diepte'],
  ['voert de dieren op vaste tijden', 'voert de dieren niet op vaste tijden'],
  ['signaleert ziekten in het gewas tijdig', 'signaleert ziekten in het gewas niet of te laat'],
  ['bepaalt welke voeding het dier nodig heeft', 'bepaalt niet welke voeding het dier nodig heeft'],
  // building
  ['zaagt het hout op maat', 'zaagt het hout niet op maat'],
  ['ruimt de bouwplaats na afloop op', 'ruimt de bouwplaats na afloop niet of niet goed op'],
  ['leest de meterstand af en geeft die door', 'leest de meterstand niet goed af of geeft die niet door'],
  ['berekent de benodigde hoeveelheid beton', 'berekent de benodigde hoeveelheid beton niet of niet goed'],
  // hair
  ['knipt het haar volgens de wens van de klant', 'knipt het haar niet volgens de wens van de klant'],
  [
    'bespreekt op een rustige manier de wensen van de klant',
    'bespreekt op een onvoldoende rustige manier de wensen van de klant',
  ],
  ['geeft de klant heldere adviezen', 'geeft de klant geen of onvoldoende heldere adviezen'],
  // logistics
  ['plant de route efficiënt', 'plant de route omslachtig'],
  ['kiest de juiste verpakking', 'kiest niet de juiste verpakking'],
  ['rijdt de heftruck voorzichtig door het magazijn', 'rijdt de heftruck onvoorzichtig door het magazijn'],
  // security
  ['controleert of alle sloten dicht zijn', 'controleert niet of alle sloten dicht zijn'],
  ['grijpt adequaat in bij een conflict', 'grijpt onvoldoende adequaat in bij een conflict'],
  [
    'schrijft een objectief rapport over het incident',
    'schrijft geen of een onvoldoende objectief rapport over het incident',
  ],
  ['meldt bijzonderheden zo snel mogelijk aan de meldkamer', 'meldt bijzonderheden onvoldoende snel aan de meldkamer'],
  // any
  ['reageert, ook in drukte, duidelijk op vragen', 'reageert, ook in drukte, onvoldoende duidelijk op vragen'],
  [
    'creëert kansen door op het juiste moment vragen te stellen',
    'creëert onvoldoende kansen door op het juiste moment vragen te stellen',
  ],
  ['kiest kostenbewust en milieubewust een fiets', 'kiest onvoldoende kostenbewust en milieubewust een fiets'],
  ['gaat na in hoeverre de klacht klopt', 'gaat niet na in hoeverre de klacht klopt'],
  ['proeft en kruidt het gerecht', 'proeft en kruidt het gerecht niet of niet goed'],
  ['neemt klachten serieus', 'neemt klachten niet of onvoldoende serieus'],
  ['tilt dozen met een rechte rug', 'tilt dozen niet met een rechte rug'],
  ['vraagt de bezoeker om een legitimatie', 'vraagt de bezoeker niet om een legitimatie'],
  ['houdt zich aan gemaakte afspraken', 'houdt zich niet aan gemaakte afspraken'],
  ['zorgt ervoor dat de gang vrij is', 'zorgt er onvoldoende voor dat de gang vrij is'],
  ['is zich bewust van de eigen houding', 'is zich onvoldoende bewust van de eigen houding'],
  [
    'begroet de gast vriendelijk en toont interesse in de reis',
    'begroet de gast onvriendelijk of toont te weinig interesse in de reis',
  ],
  ['signaleert risico’s tijdig zodat het werk veilig verloopt', 'signaleert risico’s niet of te laat'],
  ['De kandidaat ontvangt de gast gastvrij.', 'De kandidaat ontvangt de gast onvoldoende gastvrij.'],
];

export const englishRows: readonly (readonly [indicator: string, low: string])[] = [
  ['washes hands according to the hygiene protocol', 'does not wash hands according to the hygiene protocol'],
  ['records changes in the care plan accurately', 'records changes in the care plan inaccurately'],
  [
    'measures the blood pressure and notes the value at once',
    'does not measure the blood pressure or note the value at once',
  ],
  [
    'replaces the inner tube and checks the tyre pressure',
    'does not replace the inner tube or check the tyre pressure',
  ],
  ['installs the operating system correctly', 'installs the operating system with errors'],
  ['cuts vegetables evenly and hygienically', 'does not cut vegetables evenly and hygienically'],
  ['carefully checks the expiry date of fresh products', 'carelessly checks the expiry date of fresh products'],
  ['sows the crop at the right depth', 'does not sow the crop at the right depth'],
  ['uses protective equipment on the building site', 'does not use protective equipment on the building site'],
  ["washes the customer's hair gently", "washes the customer's hair roughly"],
  ['orders materials in time so that the work can continue', 'does not order materials in time'],
  ['delivers parcels on time', 'delivers parcels too late or not at all'],
  ['remains calm when people become aggressive', 'does not remain calm when people become aggressive'],
  ['is polite to visitors', 'is not polite to visitors'],
  ['can operate the forklift', 'cannot operate the forklift'],
  ['The candidate greets the guest politely', 'The candidate greets the guest impolitely'],
  [
    'She supervises trainees during their first assignments',
    'She does not supervise trainees during their first assignments',
  ],
];
