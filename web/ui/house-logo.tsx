import { useState } from 'preact/hooks';

/** The picture of an organisation. Out of reach and not kept by the browser, it is not there: the name stands beside it anyway. */
export function HouseLogo({ address, label }: { address: string; label: string }) {
  const [failed, setFailed] = useState('');
  if (failed === address) return null;
  return <img class="house-logo" src={address} alt={label} onError={() => setFailed(address)} />;
}
