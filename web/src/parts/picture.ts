// A network as a picture that stands alone: an SVG with its title, its legend, and where it comes from. It is light in every theme,
// since it goes into papers and slides.
import { linkKey, linkStates, type LinkState, type LinkStates } from './link-states';
import type { MeasuresByID } from './measures';
import { lookOf, placesOf, type Colouring, type Naming, type Sizing } from './network-look';
import { drawnLinks, type Link, type Node } from './network-model';
import type { Spacing } from './network-spread';

export type Picture = {
  title: string;
  /** What the colours mean. */
  legend: { colour: string; text: string }[];
  /** The lines at the foot, as the citation. */
  foot: string[];
  nodes: Node[];
  links: Link[];
  states?: LinkStates;
  measures?: MeasuresByID;
  colouring?: Colouring;
  sizing?: Sizing;
  naming: Naming;
  spacing: Spacing;
};

export const size = { width: 1600, height: 1200 };
const [margin, head, legendWidth] = [60, 90, 330];
const mostNames: Record<Naming, number> = { none: 0, few: 15, some: 60, many: 300 };

/** The width that nodes have, beside the legend; and how far their names may reach. */
const room = size.width - 2 * margin - legendWidth;
const edge = size.width - legendWidth - 20;

/** The places with none outside the width: those that were pushed apart may have left it, and would lie on the legend. */
function within(spots: Map<string, { x: number; y: number }>, width: number): Map<string, { x: number; y: number }> {
  const xs = [...spots.values()].map((s) => s.x);
  const [left, right] = [Math.min(0, ...xs), Math.max(width, ...xs)];
  return new Map([...spots].map(([id, { x, y }]) => [id, { x: ((x - left) / (right - left)) * width, y }]));
}

/** The dashes of lines; base.css has the same for the page. */
const dashes: Record<LinkState, string> = { known: '', implied: '14 4 3 4', unsure: '6 4', unsureImplied: '5 4 2 4', over: '2 5' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
const short = (text: string, most: number): string => ([...text].length > most ? `${[...text].slice(0, most - 1).join('')}…` : text);

type Box = { left: number; right: number; top: number; bottom: number };
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export function pictureOf({ title, legend, foot, nodes, links, states, measures, colouring, sizing, naming, spacing }: Picture): string {
  const look = lookOf(nodes, { measures, colouring, sizing, scale: 1.4 });
  const bottom = size.height - margin - 22 * foot.length;
  const spots = within(placesOf(nodes, look, room, bottom - head - margin, spacing), room);
  const top = Math.max(0, ...[...spots.values()].map((s) => s.y));
  const dots = nodes.map((n) => {
    const { x, y } = spots.get(n.entity.id) ?? { x: 0, y: 0 };
    return { n, x: margin + x, y: head + top - y, r: look.sizeOf(n) };
  });
  const at = new Map(dots.map((d) => [d.n.entity.id, d]));
  const shown = drawnLinks(links);
  const lines = linkStates.map((state) => {
    const parts = shown.flatMap((l) => {
      const [a, b] = [at.get(l.source), at.get(l.target)];
      return a && b && (states?.get(linkKey(l)) ?? 'known') === state ? [`M${a.x.toFixed(1)} ${a.y.toFixed(1)}L${b.x.toFixed(1)} ${b.y.toFixed(1)}`] : [];
    });
    return parts.length ? `<path d="${parts.join('')}" fill="none" stroke="#9aa4b2" stroke-width="0.8" stroke-opacity="0.7"${dashes[state] && ` stroke-dasharray="${dashes[state]}"`}/>` : '';
  });
  const circles = dots.map((d) => `<circle cx="${d.x.toFixed(1)}" cy="${d.y.toFixed(1)}" r="${d.r.toFixed(1)}" fill="${look.colourOf(d.n)}" stroke="#ffffff"><title>${escaped(d.n.entity.name)}</title></circle>`);
  const items = legend.map(({ colour, text }, i) => {
    const y = head + 10 + 24 * i;
    return `<circle cx="${size.width - legendWidth}" cy="${y}" r="7" fill="${colour}"/><text x="${size.width - legendWidth + 16}" y="${y + 5}" font-size="14">${escaped(short(text, 40))}</text>`;
  });
  const sources = foot.map((text, i) => `<text x="${margin}" y="${size.height - 22 * (foot.length - i)}" font-size="14" fill="#4a5567">${escaped(short(text, 190))}</text>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="system-ui, sans-serif" fill="#1b2430">`,
    `<title>${escaped(title)}</title><rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="${margin}" y="52" font-size="28" font-weight="700">${escaped(short(title, 95))}</text>`,
    ...lines,
    ...circles,
    ...names(dots, mostNames[naming]),
    ...items,
    ...sources,
    '</svg>',
  ].join('\n');
}

type Dot = { n: Node; x: number; y: number; r: number };

/** The names of at most so many institutions, those with most partners first, to the right or the left of each, where they lie on no dot and no other name. */
function names(dots: Dot[], most: number): string[] {
  const taken: Box[] = dots.map((d) => ({ left: d.x - d.r, right: d.x + d.r, top: d.y - d.r, bottom: d.y + d.r }));
  const out: string[] = [];
  for (const d of [...dots].sort((a, b) => b.n.degree - a.n.degree)) {
    if (out.length === most) break;
    const text = short(d.n.entity.name, 45);
    const length = 7.2 * [...text].length;
    for (const right of [true, false]) {
      const left = right ? d.x + d.r + 4 : d.x - d.r - 4 - length;
      const box = { left, right: left + length, top: d.y - 8, bottom: d.y + 8 };
      if (left < 4 || box.right > edge || taken.some((t) => meet(t, box))) continue;
      taken.push(box);
      out.push(`<text x="${(right ? left : left + length).toFixed(1)}" y="${(d.y + 4.5).toFixed(1)}" font-size="13"${right ? '' : ' text-anchor="end"'} stroke="#ffffff" stroke-width="3" paint-order="stroke">${escaped(text)}</text>`);
      break;
    }
  }
  return out;
}

/** Gives the browser a file to save. */
function save(name: string, address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

const addressOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

export function saveSVG(picture: Picture, name: string): void {
  const address = URL.createObjectURL(new Blob([pictureOf(picture)], { type: 'image/svg+xml' }));
  save(`${name}.svg`, address);
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Saves the picture as a PNG of twice its size. */
export async function savePNG(picture: Picture, name: string): Promise<void> {
  const image = new Image();
  image.src = addressOf(pictureOf(picture));
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [2 * size.width, 2 * size.height];
  const paint = canvas.getContext('2d');
  if (!paint) throw new Error('no canvas');
  paint.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('no picture');
  const address = URL.createObjectURL(blob);
  save(`${name}.png`, address);
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
