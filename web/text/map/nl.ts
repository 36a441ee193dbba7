export const nl = {
  noTiles: 'De kaart laadt nu niet. Je vondsten staan wel op hun plek.',
  cluster: (count: number, kinds: string) => `${count} vondsten: ${kinds}`,
};
