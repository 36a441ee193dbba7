import { useEffect, useState } from 'preact/hooks';

/** An address for bytes of this page, given back when they change or are no longer shown; empty until it is made. */
export function useObjectUrl(bytes: ArrayBuffer, type: string): string {
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return url;
}
