import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import { messages } from '../../i18n';
import { useEntities } from '../../parts/entity-field';
import { CountryFilter } from '../../parts/country-filter';
import { go, param, withParams } from '../../route';

const Alliances = graphql(`
  query Alliances {
    alliances(first: 100) { edges { node { id name } } }
  }
`);

/** The filters of the network; each is a parameter of the address. */
export function Filters() {
  const m = messages.value.network;
  const answer = useAnswer(Alliances, {});
  // What the address names is a choice too: one that the list lacks, or does not have yet, and a weight of one's own.
  const [chosen, weight] = [param('alliance'), param('w')];
  const listed = (answer.data?.alliances.edges ?? []).map(({ node }) => node);
  const missing = useEntities(chosen && answer.data && !listed.some((a) => a.id === chosen) ? [chosen] : []);
  const weights = ['', '2', '3', '4'];
  const set = (key: string) => (e: Event) => go(withParams({ [key]: (e.currentTarget as HTMLInputElement | HTMLSelectElement).value, sel: null }));
  return (
    <form class="row" onSubmit={(e) => e.preventDefault()}>
      <CountryFilter />
      <label>
        {m.alliance}{' '}
        <select value={chosen} onChange={set('alliance')}>
          <option value="">{m.anyAlliance}</option>
          {[...listed, ...missing].map((a) => (
            <option key={a.id} value={a.id}>
              {a.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {m.minWeight}{' '}
        <select value={weight} onChange={set('w')}>
          {(weights.includes(weight) ? weights : [...weights, weight]).map((w) => (
            <option key={w} value={w}>
              {w || '1'}
            </option>
          ))}
        </select>
      </label>
      {(param('country') || chosen || weight || param('focus')) && (
        <button type="button" onClick={() => go(withParams({ country: null, alliance: null, w: null, focus: null, sel: null }))}>
          {m.clear}
        </button>
      )}
    </form>
  );
}
