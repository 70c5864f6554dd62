import { groundsOf } from '../../parts/found';
import { cell } from './cell';
import { alliancesOf, type Matched } from './match';

/** The result of matching as CSV, with the columns of the command and one of alliances. A mark at its start tells spreadsheets that it is UTF-8. */
export function csvOf(rows: Matched[]): string {
  const lines = rows.map((row) => {
    const chosen = row.chosen;
    const ror = chosen?.entity.identifiers.find((i) => i.scheme === 'ror')?.value ?? '';
    return [row.input, chosen?.entity.id ?? '', ror, chosen?.entity.name ?? '', chosen ? String(chosen.score) : '', chosen ? groundsOf(chosen) : '', alliancesOf(row).map((a) => a.name).join('; ')];
  });
  const all = [['name', 'match_id', 'match_ror', 'match_name', 'match_score', 'match_reason', 'alliances'], ...lines];
  return `\uFEFF${all.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
