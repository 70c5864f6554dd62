// The outlines of the countries, loaded when a map is first shown.
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

let loaded: Promise<FeatureCollection> | undefined;

export function countries(): Promise<FeatureCollection> {
  loaded ??= import('world-atlas/countries-110m.json').then((m) => {
    const topology = m.default as unknown as Topology<{ countries: GeometryCollection }>;
    return feature(topology, topology.objects.countries) as FeatureCollection;
  });
  loaded.catch(() => (loaded = undefined)); // the next map tries again
  return loaded;
}
