/** A competence profile of an occupation that does not exist, printed as extraction from a PDF gives it. */
export const bicycleProfile = `Beroepscompetentieprofiel Fietsverhuur en -onderhoud

1 Over dit profiel

Dit profiel beschrijft het werk in een verhuurzaak.

2 Beroepsvarianten

Varianten van het beroep

Varianten Vereist niveau Voorbeelden van functienamen

hulp in de verhuur mbo-niveau 2 balieassistent, wasser

verhuurder

mbo-niveau 3

medewerker balie

werkmeester hbo-bachelor chef werkplaats

Bijlage A – Taken per variant

De taken staan per variant bij taakgebied 1 en 2.

Hulp in de verhuur

Taakgebied 1 - Verhuren

- Poetst de fietsen1.
- Geeft sleutels uit.

Taakgebied 2 - Onderhouden

- Pompt banden op.

Verhuurder

Taakgebied 1 - Verhuren

- Geeft sleutels uit.
- Maakt het contract op en legt
het uit aan de klant.

Taakgebied 2 - Onderhouden

- Pompt banden op

Werkmeester

Taakgebied 1 - Verhuren

- Geeft sleutels uit;

Taakgebied 2 - Onderhouden

- Stelt versnellingen af.


1 Ook bakfietsen.

Bijlage B – Competenties

Hieronder staan alle competenties.

1. De balie
1.1 De klant ontvangen
1.2 Sleutels beheren

2. De werkplaats
2.1 Fietsen nakijken

Competentiegebied 1: De balie

1.1 De beroepskracht is in staat de klant zo te ontvangen dat hij met de juiste fiets ver-
trekt.

Proces Varianten
de beroepskracht:
H
ul
p
V
er
h
begroet de klant x x x
vraagt naar de lengte van de klant en kiest daarbij een
passend frame
 

x x 
rekent de borg uit
  

x 
noteert het nummer van de fiets (x) x x

Resultaat:
- de klant vertrekt op een passende fiets;
- het nummer staat in het boek.

1.2 De beroepskracht bewaart de sleutels veilig.

Proces
Varianten
de beroepskracht:
hangt elke sleutel op zijn haak
x
x
x
telt de sleutels aan het einde van de dag en
meldt wat ontbreekt x x x
vervangt versleten labels van de sleutels en x x
schrijft het nummer erop
legt een reservesleutel in de kluis x

Competentiegebied 2: De werkplaats

2.1 De beroepskracht kijkt fietsen na.

Proces Varianten
x x x
voelt aan de remmen
x x
meet de slijtage van de ketting

Bijlage C – Geraadpleegde personen

De bakker op de hoek.
`;
