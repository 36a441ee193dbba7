import { neighbourhood } from '../../schema/demo/neighbourhood.ts';
import { drawNeighbourhood, type NeighbourhoodLayer } from './neighbourhood-layer.ts';
import './neighbourhood.css';

/** The demo neighbourhood, drawn. A chunk of its own: an association with a map service never downloads it. */
export const demoGround = (): NeighbourhoodLayer => drawNeighbourhood(neighbourhood());
