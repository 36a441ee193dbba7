/** Two notes that go well with any other two, in hertz. */
const scale = [392, 440, 523, 587, 659, 784];

let context: AudioContext | undefined;

/** A short friendly sound, the same for the same word. Stays silent on a device that cannot make any. */
export function playTone(word: string): void {
  try {
    context ??= new AudioContext();
    void context.resume().catch(() => undefined);
    const sum = [...word].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
    note(context, scale[sum % scale.length] ?? 440, 0);
    note(context, scale[(sum + 2) % scale.length] ?? 523, 0.11);
  } catch {
    // No sound at all is calm as well.
  }
}

function note(on: AudioContext, hertz: number, after: number): void {
  const from = on.currentTime + after;
  const tone = on.createOscillator();
  const loudness = on.createGain();
  tone.type = 'triangle';
  tone.frequency.value = hertz;
  loudness.gain.setValueAtTime(0, from);
  loudness.gain.linearRampToValueAtTime(0.16, from + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.001, from + 0.22);
  tone.connect(loudness).connect(on.destination);
  tone.start(from);
  tone.stop(from + 0.24);
}
