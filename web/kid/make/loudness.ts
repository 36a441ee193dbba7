/** Tells `onLoud` with every frame how loud it is, from 0 to 1. @returns what ends it. Quiet where the browser cannot listen. */
export function followLoudness(stream: MediaStream, onLoud: (loud: number) => void): () => void {
  let frame = 0;
  let context: AudioContext | null = null;
  try {
    context = new AudioContext();
    const ear = context.createAnalyser();
    ear.fftSize = 512;
    context.createMediaStreamSource(stream).connect(ear);
    const waves = new Uint8Array(ear.fftSize);
    const look = () => {
      ear.getByteTimeDomainData(waves);
      // Silence is 128; a child's voice close by moves it by some 40.
      onLoud(Math.min(1, waves.reduce((most, one) => Math.max(most, Math.abs(one - 128)), 0) / 40));
      frame = requestAnimationFrame(look);
    };
    look();
  } catch {
    // It is there to look at, no more.
  }
  return () => {
    cancelAnimationFrame(frame);
    void context?.close().catch(() => undefined);
  };
}
