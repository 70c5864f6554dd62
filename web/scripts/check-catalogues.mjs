// Compares every catalogue of src/i18n/catalogues with en.json: the same messages, with the same places for values, and a text
// for each plural category of the language. Prints each difference; fails the build if there is one.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../src/i18n/catalogues/', import.meta.url);
const categories = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const isPlural = (value) => typeof value === 'object' && 'other' in value && Object.keys(value).every((key) => categories.has(key));
const places = (text) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort().join(' ');
const faults = [];

/** The messages of a catalogue by their path, as "path.links". */
function messagesOf(tree, path = '') {
  return Object.entries(tree).flatMap(([key, value]) => {
    const name = path ? `${path}.${key}` : key;
    return typeof value === 'string' || isPlural(value) ? [[name, value]] : messagesOf(value, name);
  });
}

const english = new Map(messagesOf(JSON.parse(readFileSync(new URL('en.json', folder), 'utf8'))));
for (const file of readdirSync(folder).sort()) {
  const tag = file.replace('.json', '');
  const catalogue = new Map(messagesOf(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
  const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  for (const [name, original] of english) {
    const message = catalogue.get(name);
    if (message === undefined) faults.push(`${file}: ${name} is missing`);
    else if (isPlural(original) !== isPlural(message)) faults.push(`${file}: ${name} must ${isPlural(original) ? '' : 'not '}have plural forms`);
    else if (isPlural(message)) {
      for (const category of wanted) if (!message[category]) faults.push(`${file}: ${name} has no form "${category}"`);
      for (const text of Object.values(message)) if (places(text) !== places(original.other)) faults.push(`${file}: ${name}: the places of "${text}" are not those of "${original.other}"`);
    } else {
      if (original && !message) faults.push(`${file}: ${name} is empty`);
      if (places(message) !== places(original)) faults.push(`${file}: ${name}: the places of "${message}" are not those of "${original}"`);
    }
  }
  for (const name of catalogue.keys()) if (!english.has(name)) faults.push(`${file}: ${name} is not in en.json`);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`${english.size} messages in each of ${readdirSync(folder).length} languages`);
