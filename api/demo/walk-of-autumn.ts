/** Nineteen days ago, with Jan. All of it is read, most of it is planned or done. The columns are told in demo-finds.ts. */
export const walkOfAutumn = `
jan | garages | litter | bad | Matras achter de garages, al weken. Hij is kletsnat. | mattress-garages | done Sam: Matras laten ophalen
jan | Goudsbloemstraat 31 | litter | bad | Container vol, dus staat alles ernaast: stoel, dozen, zakken. | bulky-waste | done Samira: Grofvuil laten ophalen en bewoners de ophaaldagen sturen
jan | Lindestraat 7 | unsafe | bad | Stoeptegel ligt los. Een mevrouw met rollator moest de weg op. | loose-slab | done Jan: Tegels melden bij de gemeente
jan | Lindestraat 12 | draught | annoying | Ik plak elke winter de brievenbus dicht. De post haal ik nu bij de buurvrouw. | taped-letterbox | done Sam: Brievenbus met borstel plaatsen
samira | Zuiderkade 40 | lovely | good | Mooi rustig hier aan het water. Iedereen zwaait naar elkaar. | canal | seen
jan | park | unsafe | bad | Na zes uur is het pad door het park pikdonker. Lantaarn doet niets. | dark-path | waiting Sam: Lantaarn nakijken met de gemeente
jan | park | broken | fair | Bank bij de vijver mist een plank. | missing-plank | done Jan: Twee planken vervangen
samira | Meidoornstraat 45 | cold | now | We zitten met een deken op de bank. Boven wordt het niet warmer dan vijftien graden. | radiator | done Sam: Verwarming nakijken en radiatoren ontluchten
jan | playground | broken | bad | Hekje van de speeltuin hangt uit het scharnier. Kinderen zitten met hun vingers ertussen. | playground-gate | done Sam: Scharnier van het hek vervangen
samira | Berkenflat | broken | bad | Slot van portiek C is geforceerd. De deur valt niet meer dicht. | porch-lock | done Sam: Slot vervangen en sleutels nazien
samira | Berkenflat | broken | fair | Eén brievenbus hangt aan een schroef, de post steekt eruit. | loose-mailbox | doing Jan: Brievenbus vastzetten
samira | Esdoornstraat 24 | mould | now | De kinderen hoesten, het is nat bij het raam. Ik durf niemand meer te vragen. | mould-corner | doing Samira: Langsgaan en meten waar het vocht vandaan komt
jan | Meidoornstraat 60 | unsafe | fair | Heg zo ver over de stoep dat je elkaar niet kunt passeren. | overgrown | done Jan: Heg laten snoeien
jan | Kastanjelaan 9 | other | - | Drie mensen vroegen om een waterpunt voor hun plantjes. | - | open Lotte: Uitzoeken of er een waterpunt kan komen
samira | park | lovely | good | Hier klimmen ze al dertig jaar in, zei een opa. Laten staan! | climbing-tree | seen
samira | Elzenflat | litter | fair | Reclamefolders over de hele trap van portiek B. | - | done Sam: Prullenbak bij de brievenbussen hangen
samira | Elzenflat | damp | annoying | De muur in de slaapkamer is altijd klam. Het bed staat nu midden in de kamer. | damp-wall | waiting Samira: Gevel laten onderzoeken op doorslaand vocht
jan | Tulpstraat 33 | lovely | good | Buren hebben samen plantenbakken getimmerd. De hele stoep bloeit. | planters | done Lotte: Kaartje sturen om te bedanken
jan | Tulpstraat 58 | unsafe | fair | - | - | not_ours
jan | Ahornstraat 21 | broken | fair | Regenpijp los van de gevel, klappert bij wind. | - | done Sam: Regenpijp opnieuw vastzetten
samira | Ahornstraat 41 | bill | now | 340 euro in de maand. Dat gaat niet meer. | energy-bill | done Samira: Energiecoach laten bellen
samira | Ahornstraat 63 | draught | can-wait | Onder de voordeur kun je een krant doorschuiven. | - | planned Sam: Tochtstrip en dorpel plaatsen
jan | Rozenstraat 18 | litter | fair | Glasscherven rond de glasbak. | - | not_ours
jan | school | lovely | good | De muurschildering is af. Groep zeven gaf ons een rondleiding. | school-mural | seen
samira | school | other | - | Juf vraagt of de klas de grijze schakelkast mag beschilderen. | - | dropped Lotte: Met school praten over de schakelkast
jan | Hazelaarstraat 10 | broken | bad | Straatnaambord gedraaid, de bezorger stond in de verkeerde straat. | - | done Jan: Melden bij de gemeente
jan | Noorderkade 35 | unsafe | bad | Fietsers schieten hier zonder kijken de brug af. | - | not_ours
samira | Noorderkade 51 | cold | annoying | De verwarming tikt de hele nacht en toch blijft het kil. | - | done Sam: Ketel nakijken en waterdruk bijvullen
jan | playground | litter | fair | Blikjes onder de bank van de hangplek. Een prullenbak staat er niet. | cans-under-bench | planned Jan: Prullenbak aanvragen bij de gemeente
samira | Zuiderkade 22 | mould | annoying | In de badkamer veeg ik het weg en na een week is het terug. | - | planned Samira: Afzuiging in de badkamer meten
`;
