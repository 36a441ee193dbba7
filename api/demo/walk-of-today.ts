/** Today, with Samira, an hour ago. The office has only just begun to read. */
export const walkOfToday = `
samira | Lindestraat 3 | litter | bad | Kapotte kledingkast naast de container, deuren liggen eraf. | bulky-waste | seen
samira | Lindestraat 14 | mould | now | Het kruipt elk jaar een stukje verder langs het plafond. | mould-corner | seen
jan | Lindestraat 24 | unsafe | bad | Punt van een stoeptegel steekt vier centimeter omhoog. | loose-slab | seen
samira | Tulpstraat 27 | draught | annoying | Ik heb tape over de brievenbus, anders ligt de mat te wapperen. | taped-letterbox | planned Sam: Tochtborstel in de brievenbus zetten
jan | Lindestraat 38 | lovely | good | De nieuwe plantenbakken worden door zes buren water gegeven. | planters | seen
noor | garages | litter | bad | Nog een matras, nu met een tas eronder. Het ruikt er. | mattress-garages | new
jan | garages | broken | fair | Garagedeur van de derde box sluit niet, er ligt een steen voor. | - | new
noor | Goudsbloemstraat 46 | bill | now | Vorig jaar kon ik het net. Nu heb ik de envelop drie dagen dicht gelaten. | energy-bill | new
samira | Goudsbloemstraat 58 | unsafe | fair | Hier steken kinderen over tussen twee geparkeerde bestelbussen. | - | new
noor | Goudsbloemstraat 72 | cold | annoying | De slaapkamer halen we niet boven de zestien, ook niet met alles open. | - | new
samira | park | broken | bad | Zitting van de bank half weg. Je zakt er zo doorheen. | missing-plank | new
jan | park | litter | fair | Blikjes en een zak chips. Er werd gisteren een verjaardag gevierd. | cans-under-bench | new
samira | park | lovely | good | De klimboom is nu van iedereen: er hangt een schommel aan. | climbing-tree | new
jan | park | unsafe | bad | Dezelfde lamp bij het pad is weer uit. | dark-path | new
noor | playground | broken | bad | Poortje ligt er half af, je kunt het zo optillen. | playground-gate | new
noor | playground | other | - | Moeders vragen om één bank in de schaduw. | - | new
samira | Meidoornstraat 33 | damp | annoying | Als het waait uit het westen, staat er water op de vensterbank. | damp-wall | new
jan | Meidoornstraat 52 | unsafe | bad | Takken op ooghoogte, net na de bocht. | overgrown | new
jan | Esdoornstraat 18 | broken | fair | - | - | new
noor | Berkenflat | broken | bad | Iemand heeft een karton in het slot gestoken, de deur staat altijd open. | porch-lock | new
noor | Berkenflat | litter | bad | Huisvuil in het trapgat, onder de meterkast. | - | new
samira | Berkenflat | mould | annoying | Sinds de nieuwe ramen erin zitten beslaat alles. Vroeger had ik dat niet. | - | new
noor | Elzenflat | broken | fair | Brievenbus van nummer vijftien bungelt, er zit nog post in. | loose-mailbox | new
jan | Elzenflat | lovely | good | Een bewoner veegt elke ochtend de hele galerij, "omdat het dan weer fris is". | - | new
jan | Tulpstraat 44 | litter | fair | Lege verfblikken in de groenstrook. | - | new
samira | Tulpstraat 61 | draught | can-wait | Bij de achterdeur hang ik in de winter een dekbed op. | - | new
samira | school | lovely | good | Twee kinderen vertelden welke vlinder van wie is. | school-mural | new
noor | Zuiderkade 18 | cold | now | De ketel valt 's nachts uit en ik krijg hem niet meer aan. | radiator | new
jan | canal | broken | fair | Ring van de kade is afgebroken, de roeiboot ligt los. | canal | new
samira | Noorderkade 27 | other | - | Ouders willen een speelstraat op woensdagmiddag. | - | new
`;
