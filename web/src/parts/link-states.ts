// What is known of the links of a network: whether they are dated, or hold on the day of the address as far as sources tell.
// The drawing differs, so that what nobody dates is not taken for a fact of the day.
import { useMemo } from 'preact/hooks';
import { useAnswer } from '../api';
import { graphql } from '../gql';
import type { NetworkInput } from '../gql/graphql';
import { route } from '../route';
import type { Link } from './network-model';
import { dayIn } from './ties';

const LinkTimes = graphql(`
  query LinkTimes($input: NetworkInput!) {
    network(input: $input) { links { source target ties(first: 3) { valid lastReported ended } } }
  }
`);

/**
 * Known: dated, or known to hold on the day. Unsure: without a date, or last reported before the day. Implied: known, but only by
 * what sources imply and none states. UnsureImplied: unsure, and no source states the link. Over: every tie has ended.
 */
export type LinkState = 'known' | 'implied' | 'unsure' | 'unsureImplied' | 'over';
/** The states, the best first. */
export const linkStates: LinkState[] = ['known', 'implied', 'unsure', 'unsureImplied', 'over'];

/** The states of links by `linkKey`; undefined as long as they are not known. */
export type LinkStates = Map<string, LinkState> | undefined;

export const linkKey = (l: { source: string; target: string }): string => `${l.source} ${l.target}`;

/** The most links of which a network tells the ties at once; the server refuses longer answers. */
export const mostTimed = 5000;

/** The day of the address that links are judged by: a day, or the end of a period; empty for all times. */
export const judgedDay = (): string => dayIn(route.value.params, 'asof') || dayIn(route.value.params, 'until');

/** Asks for the states of the links of a network that has come, after it, so that the drawing does not wait for them. */
export function useLinkStates(input: NetworkInput, links: Link[] | undefined): { states: LinkStates; failed: boolean } {
  const day = judgedDay();
  const count = links?.length ?? 0;
  const skip = count === 0 || count > mostTimed;
  const times = useAnswer(LinkTimes, { input: { ...input, layout: false } }, { skip });
  const stated = useAnswer(LinkTimes, { input: statedAmong(input, links ?? []) }, { skip });
  const [dated, said] = [times.data, stated.data];
  const states = useMemo(() => {
    if (!dated || !said) return undefined;
    const ofStated = new Map(said.network.links.map((l) => [linkKey(l), stateOf(l.ties, day)]));
    return new Map(dated.network.links.map((l) => [linkKey(l), judged(stateOf(l.ties, day), ofStated.get(linkKey(l)))]));
  }, [dated, said, day]);
  return { states, failed: count > mostTimed || times.faults.length + stated.faults.length > 0 };
}

/** Asks for the links of the same institutions that sources state, and when they hold by what is stated. */
function statedAmong(input: NetworkInput, links: Link[]): NetworkInput {
  const ids = [...new Set(links.flatMap((l) => [l.source, l.target]))].sort();
  return { filter: { ids }, ties: { ...input.ties, confidence: ['STATED'] }, maxNodes: 2000 };
}

type Tie = { valid?: string | null; lastReported?: string | null; ended: boolean };

type Told = 'known' | 'unsure' | 'over';

/** The best state of any of the ties. */
function stateOf(ties: Tie[], day: string): Told {
  const found = new Set(ties.map((t) => tieState(t, day)));
  return found.has('known') ? 'known' : found.has('over') && !found.has('unsure') ? 'over' : 'unsure';
}

/** The state of a link by all statements, beside its state by those that sources state, where there are any. */
function judged(all: Told, stated: Told | undefined): LinkState {
  if (all === 'known') return stated === 'known' ? 'known' : 'implied';
  return all === 'unsure' && !stated ? 'unsureImplied' : all;
}

function tieState({ valid, lastReported, ended }: Tie, day: string): Told {
  if (ended) return 'over';
  if (!day) return valid ? 'known' : 'unsure';
  if (lastReported && lastReported >= day.slice(0, lastReported.length)) return 'known';
  const [, end] = (valid ?? '').split('/');
  return valid && end !== '' && end !== '..' ? 'known' : 'unsure';
}
