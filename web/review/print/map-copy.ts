/** The map as it stands on the screen, without what is pressed on it and without marks that ask for colour. */
export function mapCopy(ground: HTMLElement, hasCounts: boolean): HTMLElement {
  const copy = ground.cloneNode(true) as HTMLElement;
  const unwanted = [
    '.leaflet-control:not(.leaflet-control-attribution)',
    '.me',
    '.pin:not(.hex-count)',
  ];
  if (!hasCounts) unwanted.push('.leaflet-marker-pane');
  for (const one of copy.querySelectorAll(unwanted.join())) one.remove();
  // The map on the screen has the same names, and is not drawn on paper.
  for (const one of copy.querySelectorAll('[id]')) {
    const { id } = one;
    for (const user of copy.querySelectorAll(`[fill="url(#${id})"]`))
      user.setAttribute('fill', `url(#paper-${id})`);
    one.id = `paper-${id}`;
  }
  for (const name of ['tabindex', 'role', 'aria-label']) copy.removeAttribute(name);
  return copy;
}
