import { useEffect } from 'preact/hooks';
import { kidMakeWords } from '../../text/kid-make/words.ts';
import { Picture } from '../look/glyph.tsx';
import { Press } from '../look/press.tsx';
import { speak } from '../speak/speak.ts';
import { pictures } from './pictures.ts';

/** A face crossed out, in the view of the camera: said once when it opens, and when it is pressed. */
export function NoFaces() {
  const said = kidMakeWords.value;
  useEffect(() => speak(said.sayNoFaces), []);
  return (
    <Press class="no-faces" say={said.sayNoFaces} onPress={() => undefined} testid="no-faces">
      <Picture drawing={pictures.noFaces} size={76} />
      <span class="kid-word">{said.noFaces}</span>
    </Press>
  );
}
