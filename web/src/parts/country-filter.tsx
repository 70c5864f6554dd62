import { useAnswer } from '../api';
import { graphql } from '../gql';
import { country, messages } from '../i18n';
import { go, param, withParams } from '../route';

const Countries = graphql(`
  query Countries {
    institutions(first: 0) { facets(by: [COUNTRY], limit: 100) { value count } }
  }
`);

type Props = { /** Leave out the numbers, which are those of all institutions. */ uncounted?: boolean; without?: string[]; /** A country that is there before the list has come, and where it has no institution. */ chosen?: string };

/** The countries that have institutions, by name, each with their number. */
export function CountryOptions({ uncounted, without = [], chosen }: Props) {
  const answer = useAnswer(Countries, {});
  const known: { value: string; count?: number }[] = answer.data?.institutions.facets ?? [];
  const all = !chosen || known.some((c) => c.value === chosen) ? known : [...known, { value: chosen }];
  const countries = all.filter((c) => !without.includes(c.value)).sort((a, b) => country(a.value).localeCompare(country(b.value)));
  return (
    <>
      {countries.map((c) => (
        <option key={c.value} value={c.value}>
          {uncounted || c.count === undefined ? country(c.value) : `${country(c.value)} (${c.count})`}
        </option>
      ))}
    </>
  );
}

/** A choice of the country that the answer is limited to. Choosing one drops what was selected in the answer before. */
export function CountryFilter({ uncounted, name = 'country' }: Pick<Props, 'uncounted'> & { /** The parameter of the address that keeps it. */ name?: string }) {
  const m = messages.value.network;
  return (
    <label>
      {m.country}{' '}
      <select value={param(name)} onChange={(e) => go(withParams({ [name]: e.currentTarget.value, sel: null }))}>
        <option value="">{m.anyCountry}</option>
        <CountryOptions uncounted={uncounted} chosen={param(name)} />
      </select>
    </label>
  );
}
