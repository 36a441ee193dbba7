import { kidMakeWords } from '../../text/kid-make/words.ts';
import { useAddress } from './use-address.ts';

/** A photo as it comes out of an instant camera. */
export function Polaroid({ bytes, type }: { bytes: ArrayBuffer; type: string }) {
  const address = useAddress(bytes, type);
  return (
    <div class="polaroid">
      {address && <img src={address} alt={kidMakeWords.value.yourPhoto} draggable={false} />}
    </div>
  );
}
