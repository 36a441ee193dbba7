import { useMemo } from 'preact/hooks';
import encodeQR from 'qr';
import './qr.css';

type QrPictureProps = {
  text: string;
  /** What it is, for who cannot see it. */
  label: string;
  /** How much of it may be dirty or torn: a quarter on paper, a seventh on a screen, where its squares are larger. */
  on: 'screen' | 'paper';
};

/** Scanners count on four light squares around it. */
const QUIET = 4;

/** A QR, always dark on white: many scanners do not read the other way round. */
export function QrPicture({ text, label, on }: QrPictureProps) {
  const { size, path } = useMemo(() => drawn(text, on), [text, on]);
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={label}
      data-testid={`qr-${on}`}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function drawn(text: string, on: QrPictureProps['on']): { size: number; path: string } {
  const ecc = on === 'paper' ? 'quartile' : 'medium';
  const rows = encodeQR(text, 'raw', { ecc, border: QUIET });
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      const from = x;
      while (row[x]) x++;
      if (x > from) path += `M${from} ${y}h${x - from}v1h-${x - from}z`;
    }
  });
  return { size: rows.length, path };
}
