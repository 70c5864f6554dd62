// The words of the page in the language of the address (`lang`), else of the browser, else English. A language is one file of
// catalogues/, named by its language tag: the build finds the file, and checks it against en.json.
import { computed, signal } from '@preact/signals';
import { param, route } from '../route';
import en from './catalogues/en.json';
import { fill, type Message } from './message';

export type Messages = typeof en;

const files = import.meta.glob<Messages>(['./catalogues/*.json', '!./catalogues/en.json'], { import: 'default' });
const tagOf = (file: string): string => file.replace(/^.*\/|\.json$/g, '');
const loaders = new Map(Object.entries(files).map(([file, load]) => [tagOf(file), load]));
const loaded = signal<Record<string, Messages>>({ en });

/** The tags of the languages that the page speaks. */
export const languages: string[] = ['en', ...loaders.keys()].sort();

/** The first language that is asked for and that the page speaks, whether or not its catalogue is there yet. */
const asked = computed(() => {
  const wishes = [param('lang'), ...navigator.languages.flatMap((tag) => [tag, tag.split('-')[0] ?? ''])];
  return wishes.find((tag) => languages.includes(tag)) ?? 'en';
});

/** The language that the page is shown in. */
export const language = computed(() => (asked.value in loaded.value ? asked.value : 'en'));

/** The messages of the language that the page is shown in. */
export const messages = computed<Messages>(() => loaded.value[language.value] ?? en);

/** Loads the catalogue of the language asked for, if it is not there yet; if that fails, the page stays as it is. */
export async function loadLanguage(): Promise<void> {
  const tag = asked.value;
  const load = loaders.get(tag);
  if (!load || tag in loaded.value) return;
  const catalogue = await load().catch(() => undefined);
  if (catalogue) loaded.value = { ...loaded.value, [tag]: catalogue };
}

route.subscribe(() => void loadLanguage());

/** The language as the reader's browser writes it, as en-GB: days and numbers follow the region where the browser names one. */
export const region = computed(() => navigator.languages.find((tag) => tag.split('-')[0] === language.value) ?? language.value);

/** A message with its values. */
export const say = (message: Message, values: Record<string, string | number>): string => fill(language.value, message, values);

/** The beginning of a text, cut with an ellipsis to at most `most` letters: for titles and drawings, where the whole is at hand nearby. */
export const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** The word for a value of an enum, or the value itself where the catalogue has no word for it. */
export const word = (words: Record<string, string>, value: string): string => words[value] ?? value;

/** A number in the style of the language. */
export const number = (n: number, digits = 0): string =>
  new Intl.NumberFormat(region.value, { maximumFractionDigits: digits }).format(n);

/** A day or point in time in the style of the language. */
export const longDay = (day: string | Date): string => new Intl.DateTimeFormat(region.value, { dateStyle: 'long' }).format(new Date(day));

/** The name of a country in the language of the page; the code where the browser knows no name. */
export function country(code: string | null | undefined): string {
  if (!code) return '';
  try {
    return new Intl.DisplayNames([language.value], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The name of a language by its tag, in the language of the page or in another. */
export function languageName(tag: string, inLanguage = language.value): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
