type Within = Pick<HTMLElement, 'querySelectorAll'> | null;

const photosIn = (detail: Within) => [
  ...(detail?.querySelectorAll<HTMLElement>('.photo-open:not(:disabled)') ?? []),
];
const focused = (photos: readonly (Element | null)[]) => photos.indexOf(document.activeElement);

/** Goes to the next or the previous photo of the find at the right; from elsewhere to the first, or the last. */
export function stepPhoto(detail: Within, by: 1 | -1): void {
  const photos = photosIn(detail);
  const at = focused(photos);
  photos.at(at < 0 ? Math.min(0, by) : Math.min(photos.length - 1, Math.max(0, at + by)))?.focus();
}

/** Opens the photo that has the focus, or else the first. */
export function openPhoto(detail: Within): void {
  const photos = photosIn(detail);
  photos.at(Math.max(0, focused(photos)))?.click();
}
