/** What a spreadsheet would compute, as it starts, but not a number; some spreadsheets take full-width signs too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const number = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;

/** A text that a spreadsheet shows as it is: what it would compute as a formula gets an apostrophe in front. The server's files follow the same rule. */
export const plain = (value: string): string => (formula.test(value) && !number.test(value) ? `'${value}` : value);

/** A cell of CSV by RFC 4180. */
export function cell(value: string): string {
  const shown = plain(value);
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
