const safe = 'Je vondst staat veilig op dit toestel.';

export const nl = {
  problem: {
    empty: `Dit bestand is leeg. ${safe} Maak de foto opnieuw of kies een andere.`,
    not_a_picture: `Dit is geen foto die wij kunnen lezen (misschien een pdf?). ${safe} Kies een andere foto.`,
    heic: `Dit toestel kan deze soort foto (HEIC) niet lezen. ${safe} Maak de foto opnieuw, of kies een JPEG.`,
    too_many_pixels: `Deze foto is te groot om te verwerken. ${safe} Maak de foto opnieuw of kies een kleinere.`,
    broken: `Deze foto is niet te lezen: misschien mist er een stuk. ${safe} Maak de foto opnieuw of kies een andere.`,
  },
  viewer: {
    title: (n: number, of: number) => (of === 1 ? 'Foto' : `Foto ${n} van ${of}`),
    previous: 'Vorige foto',
    next: 'Volgende foto',
    zoom: 'Vergroten',
    larger: 'Groter',
    smaller: 'Kleiner',
    percent: (n: number) => `${n}%`,
    brightness: 'Helderheid',
    lighter: 'Lichter',
    darker: 'Donkerder',
    around: 'Rondkijken in de foto',
    look: { left: 'Naar links', up: 'Omhoog', down: 'Omlaag', right: 'Naar rechts' },
    unseen:
      'Deze foto is hier niet te zien. Misschien is er geen bereik, of kan dit toestel hem niet lezen.',
  },
  brush: {
    title: 'Vervagen',
    how: 'Veeg over gezichten en kentekens. Dit gebeurt op je toestel, voor het versturen.',
    photo: 'Foto om op te vegen',
    keys: 'Met het toetsenbord: pijltjes om te bewegen, spatie om te vegen, plus en min voor de grootte.',
    size: 'Grootte van de kwast',
    sizes: { small: 'Klein', middle: 'Middel', large: 'Groot' },
    undo: 'Veeg ongedaan maken',
    strokes: (n: number) => (n === 0 ? 'Nog niets vervaagd' : n === 1 ? '1 veeg' : `${n} vegen`),
    done: 'Klaar',
    working: 'Even geduld…',
    failed: 'Vervagen lukt niet op dit toestel. De foto is niet veranderd.',
  },
};
