import { HEIGHT, WIDTH } from './pen.ts';

/** What the camera does to what it sees. Every number has a quiet default. */
export type Photo = {
  /** 0 to 1: how much the sensor speckles. */
  grain?: number;
  /** 0 to 1: how dark the corners are. */
  corners?: number;
  /** Colour of the light and how much of it, 0 to 1. */
  light?: { colour: string; amount: number };
  /** Where the light falls from, as a part of the picture. */
  from?: [x: number, y: number];
  /** Pixels out of focus, or moved. */
  blur?: number | string;
  brightness?: number;
};

const noise = (name: string, frequency: string, seed: number, slope: number) => `
<filter id="${name}" x="-5%" y="-5%" width="110%" height="110%" color-interpolation-filters="sRGB">
<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="4" seed="${seed}" result="n"/>
<feColorMatrix in="n" values="${slope} 0 0 0 ${1 - slope / 2} ${slope} 0 0 0 ${1 - slope / 2} ${slope} 0 0 0 ${1 - slope / 2} 0 0 0 0 1" result="m"/>
<feBlend in="SourceGraphic" in2="m" mode="multiply" result="b"/><feComposite in="b" in2="SourceAlpha" operator="in"/></filter>`;

/** Flat shadows are thin: measured by their own box, a blur would be cut off. */
const wide = 'filterUnits="userSpaceOnUse" x="-300" y="-300" width="1560" height="1320"';

/** Materials to fill things with: filter="url(#stone)" and so on. */
const materials = [
  noise('stone', '0.09 0.11', 3, 0.5),
  noise('dirt', '0.012 0.02', 8, 0.75),
  noise('wood', '0.006 0.16', 5, 0.6),
  noise('bark', '0.09 0.014', 6, 1.3),
  noise('cloth', '0.5 0.5', 9, 0.3),
  noise('leaf', '0.03 0.035', 12, 0.9),
  `<filter id="soft" ${wide}><feGaussianBlur stdDeviation="7"/></filter>`,
  `<filter id="far" ${wide}><feGaussianBlur stdDeviation="2.6"/></filter>`,
  `<filter id="back" ${wide}><feGaussianBlur stdDeviation="6"/></filter>`,
  `<filter id="glow" ${wide}><feGaussianBlur stdDeviation="22"/></filter>`,
  '<filter id="wobble"><feTurbulence type="fractalNoise" baseFrequency="0.03" numOctaves="2" seed="4"/><feDisplacementMap in="SourceGraphic" scale="9"/></filter>',
].join('');

/** The whole picture as one SVG of 960 by 720. */
export function photo(drawing: string, how: Photo = {}): string {
  const {
    grain = 0.35,
    corners = 0.45,
    light,
    from = [0.25, 0.1],
    blur = 0.55,
    brightness = 1,
  } = how;
  const glow = light
    ? `<rect width="100%" height="100%" fill="url(#light)" style="mix-blend-mode:soft-light"/>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><defs>${materials}
<radialGradient id="light" cx="${from[0]}" cy="${from[1]}" r="1"><stop stop-color="${light?.colour ?? '#fff'}" stop-opacity="${light?.amount ?? 0}"/><stop offset="1" stop-color="#101426" stop-opacity="${(light?.amount ?? 0) * 0.55}"/></radialGradient>
<radialGradient id="corners" r="0.78"><stop offset=".55" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#05060c" stop-opacity="${corners}"/></radialGradient>
<filter id="lens" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${blur}"/><feComponentTransfer><feFuncR type="linear" slope="${brightness}"/><feFuncG type="linear" slope="${brightness}"/><feFuncB type="linear" slope="${brightness}"/></feComponentTransfer></filter>
<filter id="grain" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency="0.55" numOctaves="2" seed="21"/><feColorMatrix values="1.6 0 0 0 -.3 1.6 0 0 0 -.3 1.6 0 0 0 -.3 0 0 0 0 1"/></filter></defs>
<g style="isolation:isolate"><g filter="url(#lens)">${drawing}</g>${glow}
<rect width="100%" height="100%" fill="url(#corners)"/>
<rect width="100%" height="100%" filter="url(#grain)" opacity="${grain}" style="mix-blend-mode:soft-light"/></g></svg>`;
}
