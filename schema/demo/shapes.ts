import type { Point, Position } from './plane.ts';

/** All points are metres from the centre, bent and turned: ready to draw. */
export type Neighbourhood = {
  name: string;
  centre: Position;
  /** The edge of the neighbourhood, as on the ground. */
  outline: Position[];
  streets: Street[];
  blocks: Block[];
  buildings: Building[];
  water: Water[];
  parks: Green[];
  trees: Tree[];
  places: Place[];
  bridges: Bridge[];
  fences: [Point, Point][];
};

export type Street = { name: string; kind: 'road' | 'avenue' | 'quay' | 'path'; line: Point[] };

/** What lies between the streets. `outside` blocks are not part of the neighbourhood and have no houses. */
export type Block = { kind: 'homes' | 'yard' | 'outside'; outline: Point[] };

/** `outline` starts at the front: front left, front right, back right, back left. */
export type Building = {
  kind: 'house' | 'flat' | 'school' | 'garage' | 'shed' | 'extension';
  outline: Point[];
  tone: 0 | 1 | 2 | 3;
  hasPanels: boolean;
};

export type Water = { kind: 'canal' | 'pond'; outline: Point[] };
export type Green = { kind: 'park' | 'lawn' | 'sand'; outline: Point[] };
export type Tree = { at: Point; radius: number; kind: 'tree' | 'bush' };
export type Bridge = { outline: Point[]; line: [Point, Point] };

export type Place = {
  name: string;
  kind: 'water' | 'park' | 'playground' | 'school' | 'garages' | 'flat' | 'stairwell';
  at: Point;
};

/** A front door. `label` is how people say it: "Lindestraat 14". */
export type Address = { street: string; number: number; label: string; lat: number; lng: number };
