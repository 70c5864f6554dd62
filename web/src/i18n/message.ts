// Messages of a catalogue are texts with places for values, as in "{n} ties". A message that counts has a text for each
// plural category of its language (Unicode CLDR), chosen by the value `n`.

export type Plural = { other: string; one?: string; few?: string; many?: string; two?: string; zero?: string };
export type Message = string | Plural;

/** The text of a message in a language with its values filled in. A number is written in the style of the language; a place without a value stays. */
export function fill(language: string, message: Message, values: Record<string, string | number>): string {
  const text = typeof message === 'string' ? message : (message[new Intl.PluralRules(language).select(Number(values.n))] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
  });
}
