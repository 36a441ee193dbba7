const edited = new WeakSet<EventTarget>();

/** Notes from now on what somebody types, chooses or draws in this tab. */
export function watchEdits(): void {
  document.addEventListener('input', ({ target }) => target && edited.add(target), true);
}

/** Whether somebody is in the middle of something here: a field with typing in it, or an open dialog. */
export function hasDraft(page: ParentNode): boolean {
  if (page.querySelector('dialog[open]')) return true;
  const fields = page.querySelectorAll<HTMLInputElement>('input, textarea, select');
  return [...fields].some((field) => edited.has(field) && field.value !== '');
}

/** Whether there is text here that somebody typed and that is not saved. */
export function hasTyping(page: ParentNode): boolean {
  const fields = page.querySelectorAll<HTMLInputElement>(
    'textarea, input:not([type="radio"], [type="checkbox"], [type="range"])',
  );
  return [...fields].some((field) => edited.has(field) && field.value !== '');
}
