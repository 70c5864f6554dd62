// How a network is drawn: what colours and sizes mean, how many names are written, and where each node stands. Parameters of the
// address: color, size, names, space.
import { country } from '../i18n';
import type { MeasuresByID } from './measures';
import type { Node } from './network-model';
import { spread, type Spacing } from './network-spread';

export const colourings = ['community', 'country', 'none'] as const;
export const sizings = ['degree', 'strength', 'betweenness', 'pageRank'] as const;
/** How many names are written, and how far apart institutions stand. The first of each is usual. */
export const namings = ['some', 'many', 'few', 'none'] as const;
export const spacings: readonly Spacing[] = ['usual', 'wide', 'close'];
export type Naming = (typeof namings)[number];
export type Colouring = (typeof colourings)[number];
export type Sizing = (typeof sizings)[number];

/** Colours that can be told apart in both themes, and with the common kinds of colour blindness by lightness. */
const palette = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#8a6d00', '#56a3d9', '#7a3fa8'];
const rest = '#7f7f7f';

/** The colour of a community: one each for the seven largest, grey for the rest. Communities are numbered from 0. */
export const colour = (community: number | undefined): string => palette[community ?? -1] ?? rest;

export type Look = { colourOf: (n: Node) => string; sizeOf: (n: Node) => number };

/** One colour of the legend: the country, or an empty key for all others. */
export type Shade = { key: string; colour: string; count: number };

const among = <T extends string>(list: readonly T[], text: string): T => list.find((v) => v === text) ?? (list[0] as T);

/** What colours and sizes mean by the address; communities and the number of partners where it says nothing. */
export const colouringIn = (params: URLSearchParams): Colouring => among(colourings, params.get('color') ?? '');
export const sizingIn = (params: URLSearchParams): Sizing => among(sizings, params.get('size') ?? '');
export const namingIn = (params: URLSearchParams): Naming => among(namings, params.get('names') ?? '');
export const spacingIn = (params: URLSearchParams): Spacing => among(spacings, params.get('space') ?? '');

/** The countries by their colours, those with most institutions first; the last shade is that of all others. */
export function shades(nodes: Node[]): Shade[] {
  const counts = new Map<string, number>();
  for (const n of nodes) counts.set(n.entity.country ?? '', (counts.get(n.entity.country ?? '') ?? 0) + 1);
  const known = [...counts].filter(([code]) => code !== '').sort((a, b) => b[1] - a[1] || country(a[0]).localeCompare(country(b[0])));
  const named = known.slice(0, palette.length).map(([key, count], i) => ({ key, count, colour: palette[i] ?? rest }));
  const others = nodes.length - named.reduce((sum, s) => sum + s.count, 0);
  return others > 0 ? [...named, { key: '', count: others, colour: rest }] : named;
}

type Meaning = { measures?: MeasuresByID; colouring?: Colouring; sizing?: Sizing; /** Less than 1 in a small drawing. */ scale?: number };

/**
 * The look of the nodes of a network. The size is a radius in pixels, 3 to 12, smaller where there are many or the drawing is
 * small. As long as the measures are not known, all have the colour of the first community, and sizes mean partners.
 */
export function lookOf(nodes: Node[], { measures, colouring = 'community', sizing = 'degree', scale = 1 }: Meaning): Look {
  const byCountry = colouring === 'country' ? new Map(shades(nodes).map((s) => [s.key, s.colour])) : undefined;
  const plain = palette[0] ?? rest;
  const value = (n: Node): number => {
    if (sizing === 'strength') return n.strength ?? 0;
    return sizing === 'degree' || !measures ? n.degree : (measures.get(n.entity.id)?.[sizing] ?? 0);
  };
  const largest = Math.max(...nodes.map(value)) || 1;
  const fewer = scale * (nodes.length > 800 ? 0.45 : nodes.length > 150 ? 0.65 : 1);
  return {
    colourOf: (n) => (byCountry ? (byCountry.get(n.entity.country ?? '') ?? rest) : colouring === 'community' && measures ? colour(measures.get(n.entity.id)?.community) : plain),
    sizeOf: (n) => (3 + 9 * Math.sqrt(value(n) / largest)) * fewer,
  };
}

/** The places of nodes in a frame, by id. The vertical axis points up. */
export function placesOf(nodes: Node[], look: Look, width: number, height: number, spacing: Spacing): Map<string, { x: number; y: number }> {
  const spots = spread(nodes.map((n) => ({ x: n.x ?? 0, y: n.y ?? 0, r: look.sizeOf(n) })), width, height, spacing);
  return new Map(nodes.map((n, i) => [n.entity.id, spots[i] ?? { x: 0, y: 0 }]));
}
