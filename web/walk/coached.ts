const KEY = 'coached';

/** Whether somebody on this device already found the gable. */
export function isCoached(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return true;
  }
}

export function noteCoached(): void {
  try {
    localStorage.setItem(KEY, 'yes');
  } catch {
    // Without storage it comes back on the next visit.
  }
}
