import type { Point } from 'leaflet';
import { Marker } from 'leaflet/src/layer/marker/Marker.js';

type Placed = {
  _icon?: HTMLElement & { _leaflet_pos?: Point };
  _zIndex: number;
  options: { zIndexOffset: number };
  _resetZIndex(): void;
};

// Leaflet places each mark by translate3d, which gives each a layer of its own: two hundred of them cost more than all they show.
Marker.include({
  _setPos(this: Placed, at: Point) {
    if (this._icon) {
      this._icon._leaflet_pos = at;
      this._icon.style.transform = `translate(${at.x}px,${at.y}px)`;
    }
    this._zIndex = at.y + this.options.zIndexOffset;
    this._resetZIndex();
  },
});
