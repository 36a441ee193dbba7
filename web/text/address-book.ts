import { signal } from '@preact/signals';

type NearestAddress = (place: { lat: number; lng: number }) => { label: string } | null;

/** Knows the front doors around here; null as long as it is not loaded, and then a place has no address yet. */
export const addressBook = signal<NearestAddress | null>(null);
