import { useAnswer } from '../api';
import { graphql } from '../gql';
import { country, messages } from '../i18n';
import { go, param, withParams } from '../route';

const Countries = graphql(`
  query Countries {
    institutions(first: 0) { facets(by: [COUNTRY], limit: 100) { value count } }
  }
`);

/** A choice of the country that the answer is limited to, by name, with the number of its institutions. Choosing one drops what was selected in the answer before. */
export function CountryFilter() {
  const m = messages.value.network;
  const answer = useAnswer(Countries, {});
  const countries = [...(answer.data?.institutions.facets ?? [])].sort((a, b) => country(a.value).localeCompare(country(b.value)));
  return (
    <label>
      {m.country}{' '}
      <select value={param('country')} onChange={(e) => go(withParams({ country: e.currentTarget.value, sel: null }))}>
        <option value="">{m.anyCountry}</option>
        {countries.map((c) => (
          <option key={c.value} value={c.value}>
            {`${country(c.value)} (${c.count})`}
          </option>
        ))}
      </select>
    </label>
  );
}
