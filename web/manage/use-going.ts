import { useEffect, useState } from 'preact/hooks';
import { askGoing, type Going } from '../sync/house-client.ts';

/** Typing is over after this long. */
const PAUSE_MS = 400;
const nothing: Going = { photos: 0, nicknames: 0 };

/** What would go in the coming night under these terms, as the server counts it; nothing while it cannot be asked. */
export function useGoing(slug: string, photos: number | null, nicknames: number | null) {
  const [going, setGoing] = useState(nothing);
  useEffect(() => {
    let isAsked = true;
    const ask = async () => {
      const answer = await askGoing(slug, { photos, nicknames });
      if (isAsked) setGoing(answer ?? nothing);
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isAsked = false;
      clearTimeout(timer);
    };
  }, [slug, photos, nicknames]);
  return going;
}
