/** Me on the map, as SVG markup: an enamel dot, with a cone when the device knows which way it faces. */
export function meIcon(heading: number | null): string {
  const cone =
    heading === null
      ? ''
      : `<path class="me-cone" d="M0 0-17-44A48 48 0 0 1 17-44Z" transform="rotate(${Math.round(heading)})"/>`;
  return `<svg width="28" height="28" viewBox="-14 -14 28 28" aria-hidden="true">${cone}<circle class="me-rim" r="13"/><circle class="me-dot" r="9.5"/></svg>`;
}
