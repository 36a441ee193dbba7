import type { CategoryId } from '../../schema/vocabulary/categories.ts';

/** What walkers wrote at a find outdoors. */
export const streetNotes: Partial<Record<CategoryId, readonly string[]>> = {
  litter: [
    'Grofvuil naast de container, al een week.',
    'Blikjes en zakken onder de bank.',
    'Matras achter de garages.',
    'De container zit vol, alles staat ernaast.',
  ],
  unsafe: [
    'Hier is het ’s avonds erg donker.',
    'Auto’s rijden hier te hard langs het schoolplein.',
    'Losse stoeptegels, iemand is al gevallen.',
    'Struiken zo hoog dat je niemand ziet aankomen.',
  ],
  broken: [
    'Lantaarn doet het niet.',
    'Slot van de portiekdeur sluit niet.',
    'Bankje mist een plank.',
    'Brievenbus hangt los.',
    'Hekje van de speeltuin is uit het scharnier.',
  ],
  lovely: [
    'Buren hebben hier samen plantenbakken gemaakt.',
    'Iedereen zit graag op dit bankje.',
    'Prachtige boom, kinderen klimmen erin.',
    'Mooie muurschildering van de school.',
  ],
  other: ['Hier willen bewoners graag een waterpunt.', 'Vraag: mag hier een moestuin komen?'],
};

/** What residents said, word for word. */
export const homeWords: Partial<Record<CategoryId, readonly string[]>> = {
  draught: ['Ik plak elke winter de brievenbus dicht.', 'Het waait gewoon onder de voordeur door.'],
  mould: [
    'De kinderen hoesten, het is nat bij het raam.',
    'Ik veeg het weg en na een week is het terug.',
  ],
  damp: ['De muur in de slaapkamer is altijd klam.', 'Mijn schoenen in de kast worden groen.'],
  cold: ['We zitten met een deken op de bank.', 'Boven wordt het niet warmer dan vijftien graden.'],
  bill: [
    '340 euro in de maand. Dat gaat niet meer.',
    'Ik zet de verwarming pas aan als de kleinkinderen komen.',
  ],
};

export const tasks: Partial<Record<CategoryId, string>> = {
  litter: 'Grofvuil laten ophalen',
  unsafe: 'Verlichting nakijken met de gemeente',
  broken: 'Repareren',
  lovely: 'Kaartje sturen om te bedanken',
  draught: 'Tochtstrips plaatsen',
  mould: 'Langsgaan en meten',
  damp: 'Langsgaan en meten',
  cold: 'Verwarming nakijken',
  bill: 'Energiecoach laten bellen',
};
