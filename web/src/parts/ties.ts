// Which ties a question counts, as the address says it: their kinds, the time at which they hold, and the version of the graph
// that is asked. Parameters: via, asof, since and until, known, ended. A malformed parameter is as good as none.
import type { RelationFilter, TieFilter, TieKind } from '../gql/graphql';

/** The kinds of ties, those of collaboration first. */
export const tieKinds: TieKind[] = [
  'ALLIANCE', 'PROJECT', 'JOINT_LAB', 'AGREEMENT', 'COOPERATION', 'PROGRAMME', 'EVENT', 'PEOPLE', 'STRUCTURE', 'FIELD', 'PLACE', 'LANGUAGE', 'GOAL',
];

/** The kinds that count where none are named: collaboration. */
export const usualKinds = tieKinds.slice(0, 5);

/** The parameters that say which ties count. */
export const tieParams = ['via', 'asof', 'since', 'until', 'known', 'ended'];

/** The parameters of the time at which ties and statements hold, and of the version of the graph. */
export const timeParams = ['asof', 'since', 'until', 'known'];

export const dayIn = (params: URLSearchParams, name: string): string => {
  const text = params.get(name) ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : '';
};

/** The version of the graph in the address; undefined for the present one. */
export function versionIn(params: URLSearchParams): number | undefined {
  const version = Number(params.get('known'));
  return Number.isSafeInteger(version) && version > 0 ? version : undefined;
}

export const kindsIn = (params: URLSearchParams): TieKind[] => {
  const named = (params.get('via') ?? '').split(',');
  return tieKinds.filter((k) => named.includes(k));
};

/** The filter of ties; null where the address names none. With `timeless` the day and the period are left out. */
export function tiesIn(params: URLSearchParams, options: { timeless?: boolean } = {}): TieFilter | null {
  const ties: TieFilter = {};
  const via = kindsIn(params);
  const [day, since, until] = ['asof', 'since', 'until'].map((name) => dayIn(params, name));
  if (via.length) ties.via = via;
  if (!options.timeless) {
    if (day) ties.asOf = day;
    else if (since || until) ties.between = { from: since || null, to: until || null };
    if (params.get('ended') === 'hide') ties.hideEnded = true;
  }
  const version = versionIn(params);
  if (version !== undefined) ties.asKnownAt = version;
  return Object.keys(ties).length ? ties : null;
}

/** The time and the version of the address as a filter of statements; null where it names none. */
export function relationsIn(params: URLSearchParams): RelationFilter | null {
  const { asOf, between, asKnownAt } = tiesIn(params) ?? {};
  return asOf || between || asKnownAt ? { asOf, between, asKnownAt } : null;
}

/** The same filter as flags of the command line, with a blank before each. */
export function tieFlags(params: URLSearchParams, options: { timeless?: boolean } = {}): string {
  const ties = tiesIn(params, options);
  if (!ties) return '';
  const flags: string[] = [];
  if (ties.via) flags.push(`--via ${ties.via.map((k) => k.toLowerCase().replaceAll('_', '-')).join(',')}`);
  if (ties.asOf) flags.push(`--as-of ${ties.asOf}`);
  if (ties.between) flags.push(`--between ${ties.between.from ?? ''}..${ties.between.to ?? ''}`);
  if (ties.hideEnded) flags.push('--hide-ended');
  if (ties.asKnownAt) flags.push(`--as-known-at ${ties.asKnownAt}`);
  return flags.map((flag) => ` ${flag}`).join('');
}
