/** Two people on a walk who may have put the same on the map, in Dutch. */
export const nl = {
  ask: (minutes: number, what: string) =>
    minutes < 1
      ? `Hier is net al ${what} gezet: zelfde?`
      : minutes === 1
        ? `Hier is 1 minuut geleden al ${what} gezet: zelfde?`
        : `Hier is ${minutes} minuten geleden al ${what} gezet: zelfde?`,
  far: (metres: number) => (metres < 1 ? 'op dezelfde plek' : `${metres} m verderop`),
  same: 'Ook gezien',
  other: 'Nee, iets anders',
  kept: 'Jouw vondst is al bewaard.',
  done: (what: string, place: string) => `Ook gezien: ${what} · ${place}`,
  also: 'ook door een ander gezien',
};
