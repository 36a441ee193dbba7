import { Pictogram } from '../ui/pictogram.tsx';

/** The gable of the walk's map, tapped. */
export function RoofPicture() {
  return (
    <svg class="tour-picture" viewBox="0 0 96 72" aria-hidden="true">
      <path class="tour-ground" d="M8 66H88" />
      <path class="tour-step" d="M24 66V30H32V22H40V14H56V22H64V30H72V66Z" />
      <path class="tour-roof" d="M24 62V26H32V18H40V10H56V18H64V26H72V62Z" />
      <path class="tour-plus" d="M48 26V52M35 39H61" />
      <path class="tour-tap" d="M20 22L13 17M29 11L25 4M67 11L71 4M76 22L83 17" />
    </svg>
  );
}

/** Three of the signs to choose from. */
export function KindPicture() {
  return (
    <span class="tour-picture tour-kinds" aria-hidden="true">
      <Pictogram category="litter" size={32} />
      <Pictogram category="lovely" size={40} />
      <Pictogram category="broken" size={32} />
    </span>
  );
}

/** A phone in the street; what it holds goes along to the office by itself. */
export function DonePicture() {
  return (
    <svg class="tour-picture" viewBox="0 0 96 72" aria-hidden="true">
      <path class="tour-ground" d="M8 66H88" />
      <path class="tour-phone" d="M16 12H42V62H16ZM25 57H33" />
      <path class="tour-check" d="M22 35L27.5 41L36.5 28" />
      <path class="tour-way" d="M48 35H58M54 30L59.5 35L54 40" />
      <path class="tour-office" d="M66 66V32L77 22L88 32V66ZM73 66V54H81V66M73 40H81" />
    </svg>
  );
}
