/** Looks of bars, told apart without colour. Drawn once; every chart on the screen names them. */
export const ChartLooks = () => (
  <svg class="chart-looks" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern
        id="look-stripes"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="look-ground" width="7" height="7" />
        <rect class="look-stripe" width="3" height="7" />
      </pattern>
      <pattern id="look-dots" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="look-ground" width="8" height="8" />
        <circle class="look-dot" cx="4" cy="4" r="2" />
      </pattern>
    </defs>
  </svg>
);
