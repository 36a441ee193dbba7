/** Six days ago, with Sam and the school. Half of it is read. */
export const walkWithSchool = `
sam | school | lovely | good | Onze eigen vlinders op de muur! De kinderen wilden hier beginnen. | school-mural | seen
sam | school | unsafe | bad | Auto's keren om half negen midden op de stoep. | - | planned Lotte: Verkeersouders en gemeente bij elkaar brengen
noor | school | litter | fair | Onder de bank bij het fietsenhok ligt elke maandag weer een feestje. | cans-under-bench | new
noor | Esdoornstraat 33 | draught | annoying | De buitendeur klemt en toch fluit de wind erlangs. | - | planned Sam: Deur bijstellen en tochtband vervangen
sam | playground | broken | bad | Hek van de speeltuin is alwéér los. De reparatie hield twee weken. | playground-gate | doing Sam: Nieuwe hekpaal met zwaarder scharnier
sam | playground | lovely | good | "Het wipdier is de baas", zei een meisje van zes. | - | seen
noor | playground | litter | bad | Sigaretten in de zandbak, op kniehoogte voor peuters. | - | doing Jan: Zand verversen en een bordje plaatsen
noor | park | lovely | good | Klimboom. Elf kinderen tegelijk geteld, allemaal blij. | climbing-tree | seen
sam | park | broken | fair | Tweede bank mist nu ook een plank, de spijkers steken uit. | missing-plank | planned Jan: Bank vervangen voor de winter
noor | Esdoornstraat 52 | mould | now | Achter het bed is de hele hoek zwart. Mijn zoontje slaapt nu bij mij. | mould-corner, damp-wall | planned Samira: Deze week langsgaan en meten
sam | park | unsafe | bad | Bij de vijver ontbreekt licht. De kinderen noemden het "het donkere stuk". | dark-path | new
noor | Kastanjelaan 17 | broken | fair | Lantaarnpaal staat scheef na een aanrijding. | - | not_ours
sam | Kastanjelaan 25 | litter | bad | Bankstel op de stoep, half op een parkeerplek. | bulky-waste | open Samira: Afspraak maken voor grofvuil
noor | Meidoornstraat 14 | cold | now | Oma zit met haar jas aan. De knop draait, maar er gebeurt niks. | radiator | doing Sam: Thermostaatkraan vervangen
sam | Meidoornstraat 21 | unsafe | bad | Kinderwagen past niet meer langs de struiken. Je loopt over de rijweg. | overgrown | planned Jan: Snoeien en met de bewoner afspreken wie bijhoudt
sam | garages | litter | fair | Autobanden achter de laatste garage. Er broeden muggen in het water. | - | new
noor | garages | unsafe | fair | Geen enkel raam kijkt uit op deze gang. | - | seen
noor | Lindestraat 20 | damp | annoying | Mijn schoenen in de kast worden groen. | - | new
sam | Lindestraat 29 | lovely | good | Geveltuintjes aan de hele zonkant. Iemand verfde de bakken in drie kleuren. | planters | new
sam | Lindestraat 36 | broken | fair | - | - | new
noor | Elzenflat | broken | bad | Portiek A: het slot draait rond zonder te pakken. | porch-lock, loose-mailbox | waiting Sam: Wachten op levering van het driepuntsslot
noor | Elzenflat | bill | annoying | Ik zet de verwarming pas aan als de kleinkinderen komen. | energy-bill | planned Samira: Energiecoach laten langskomen
sam | Elzenflat | lovely | good | In de hal staat een boekenkastje met een stoel erbij. | - | seen
sam | Tulpstraat 71 | unsafe | bad | Tegels opgedrukt door de boomwortel. Twee kinderen struikelden terwijl we keken. | loose-slab | new
noor | Tulpstraat 90 | draught | can-wait | Op zolder hoor je de pannen klapperen. | - | new
sam | Tulpstraat 102 | other | - | Mag hier een moestuin komen? Vier huishoudens willen meedoen. | - | open Lotte: Uitzoeken van wie het strookje grond is
sam | Beukenlaan 13 | litter | fair | Hondenpoep, elke dag op dezelfde hoek. | - | not_ours
noor | Beukenlaan 27 | cold | can-wait | In de gang ziet u uw eigen adem. | - | new
sam | Rozenstraat 30 | other | - | De jongens vragen om een basket waar ze niet weggestuurd worden. | - | new
sam | canal-north | lovely | good | De eenden hebben een trapje gekregen. Zelf getimmerd door de overburen. | canal | new
`;
