import type { EntityFilter, NetworkInput } from '../../gql/graphql';
import { tiesIn } from '../../parts/ties';

/** The question that the address of the network screen asks. Unknown and malformed parameters are left out. */
export function inputOf(params: URLSearchParams): NetworkInput {
  const filter: EntityFilter = {};
  const country = params.get('country');
  const alliance = params.get('alliance');
  const focus = params.get('focus');
  if (country) filter.countries = [country];
  if (alliance) filter.hasRelation = { kinds: ['MEMBER_OF', 'PARTICIPATES_IN'], with: [alliance] };
  const weight = Number(params.get('w'));
  const most = Number(params.get('max'));
  const input: NetworkInput = { layout: true, maxNodes: most >= 1 && most <= 2000 ? Math.floor(most) : 300 };
  if (Object.keys(filter).length) input.filter = filter;
  const ties = tiesIn(params);
  if (ties) input.ties = ties;
  if (weight > 0) input.minWeight = weight;
  if (focus) {
    input.focus = [...new Set(focus.split(',').filter(Boolean))];
    input.depth = 1;
  }
  return input;
}
