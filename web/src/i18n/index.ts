// The words of the page in the language of the address (`lang`), else of the browser, else English. A language is added by
// a file like en.ts and a line in `catalogues`.
import { computed } from '@preact/signals';
import { route } from '../route';
import { en, type Messages } from './en';
import { ro } from './ro';

export const catalogues: Record<string, Messages> = { en, ro };

export const language = computed(() => {
  const asked = [route.value.params.get('lang') ?? '', ...navigator.languages.map((l) => l.split('-')[0] ?? '')];
  return asked.find((l) => l in catalogues) ?? 'en';
});

export const messages = computed<Messages>(() => catalogues[language.value] ?? en);

/** A number in the style of the language. */
export const number = (n: number, digits = 0): string =>
  new Intl.NumberFormat(language.value, { maximumFractionDigits: digits }).format(n);

/** The name of a country in the language of the page; the code where the browser knows no name. */
export function country(code: string | null | undefined): string {
  if (!code) return '';
  try {
    return new Intl.DisplayNames([language.value], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The name of a language by its tag. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([language.value], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
