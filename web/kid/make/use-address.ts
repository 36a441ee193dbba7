import { useEffect, useState } from 'preact/hooks';

/** @returns an address for an `<img>` as long as it is on the screen; empty before. */
export function useAddress(bytes: ArrayBuffer, type: string): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return address;
}
