/** What became of one's own work, in Dutch, where that is rare. */
export const nl = {
  setAside: 'Het kantoor heeft dit bekeken en weggelegd. Het blijft bewaard.',
};
