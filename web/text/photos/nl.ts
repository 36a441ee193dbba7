const safe = 'Je vondst staat veilig op dit toestel.';

export const nl = {
  problem: {
    empty: `Dit bestand is leeg. ${safe} Maak de foto opnieuw of kies een andere.`,
    not_a_picture: `Dit is geen foto die wij kunnen lezen (misschien een pdf?). ${safe} Kies een andere foto.`,
    heic: `Dit toestel kan deze soort foto (HEIC) niet lezen. ${safe} Maak de foto opnieuw, of kies een JPEG.`,
    too_many_pixels: `Deze foto is te groot om te verwerken. ${safe} Maak de foto opnieuw of kies een kleinere.`,
    broken: `Deze foto is niet te lezen: misschien mist er een stuk. ${safe} Maak de foto opnieuw of kies een andere.`,
  },
};
