/** Plays what was recorded on this device. The pages' policy lets no sound come from an address, not even one of the page itself. */
export type Player = { play(bytes: ArrayBuffer): Promise<number>; hush(): void };

/** Made when something is pressed: a browser plays nothing before. `onEnd`: it has all been heard. */
export function newPlayer(onEnd: () => void): Player {
  let context: AudioContext | null = null;
  let source: AudioBufferSourceNode | null = null;
  const hush = () => {
    if (source) source.onended = null;
    source?.stop();
    source = null;
    void context?.close().catch(() => undefined);
    context = null;
  };
  return {
    hush,
    /** @returns how long it is in ms. @throws when the browser cannot read it. */
    async play(bytes) {
      hush();
      const own = new AudioContext();
      context = own;
      // Reading takes the bytes away.
      const sound = await own.decodeAudioData(bytes.slice(0));
      if (context !== own) return 0;
      source = own.createBufferSource();
      source.buffer = sound;
      source.connect(own.destination);
      source.onended = () => {
        hush();
        onEnd();
      };
      source.start();
      return sound.duration * 1_000;
    },
  };
}
