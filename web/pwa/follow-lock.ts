import { isLocked } from '../store/kid-lock.ts';

/** From when a child holds this phone no tab shows the app: one that was open beside it, nor one that was kept to go back to. */
export function followLock(): void {
  const look = () => {
    if (isLocked(localStorage)) location.replace('/kind');
  };
  for (const name of ['storage', 'pageshow']) addEventListener(name, look);
  look();
}
