/** The crayons, in the order of the box. Each has a picture of its own, since not every child sees every colour. */
export const crayons = [
  { id: 'black', colour: '#1d2333' },
  { id: 'brown', colour: '#9a5f35' },
  { id: 'red', colour: '#d93a2f' },
  { id: 'orange', colour: '#f08a2c' },
  { id: 'yellow', colour: '#ffd23f' },
  { id: 'green', colour: '#5fa83c' },
  { id: 'blue', colour: '#3f8fdc' },
  { id: 'pink', colour: '#f28cb8' },
] as const;
export type Crayon = (typeof crayons)[number];
export type CrayonId = Crayon['id'];

/** Of the paper. */
export const PAPER = '#fbf6ea';
/** Around a sticker. */
export const EDGE = '#1d2333';

/** In units of the paper: some 5 and 16 px on a phone. */
export const widths = { thin: 14, thick: 44 } as const;
export type Width = keyof typeof widths;

export const rgbOf = (colour: string): [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};
