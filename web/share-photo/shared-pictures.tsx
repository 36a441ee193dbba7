import { useEffect, useState } from 'preact/hooks';
import { sharePhotoWords } from '../text/share-photo/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { SharedPicture } from './keep-shared.ts';

type SharedPicturesProps = {
  pictures: readonly SharedPicture[];
  onDiscard: (key: string) => void;
};

/** What came along, to look at, and to leave out. */
export function SharedPictures({ pictures, onDiscard }: SharedPicturesProps) {
  return (
    <ul class="shared-pictures">
      {pictures.map((one, index) => (
        <Picture key={one.key} one={one} number={index + 1} onDiscard={onDiscard} />
      ))}
    </ul>
  );
}

type PictureProps = { one: SharedPicture; number: number; onDiscard: (key: string) => void };

function Picture({ one: { key, picture }, number, onDiscard }: PictureProps) {
  const said = sharePhotoWords.value;
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return (
    <li>
      {url && <img src={url} alt={said.picture(number)} />}
      <button type="button" class="button" onClick={() => onDiscard(key)}>
        <Icon name="close" />
        {said.discard}
      </button>
    </li>
  );
}
