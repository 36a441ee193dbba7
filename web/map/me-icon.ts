/** Me on the map, as SVG markup: an enamel dot, with a cone to be turned the way I face. */
export const meIcon = (): string =>
  '<svg width="28" height="28" viewBox="-14 -14 28 28" aria-hidden="true"><path class="me-cone" visibility="hidden" d="M0 0-17-44A48 48 0 0 1 17-44Z"/><circle class="me-rim" r="13"/><circle class="me-dot" r="9.5"/></svg>';
