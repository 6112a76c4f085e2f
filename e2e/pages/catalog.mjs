// What the page says in each language, read from the files it is built from.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url));

/** The messages of a language that are one line without variants, by their keys. */
export function catalog(language) {
  const texts = new Map();
  for (const file of readdirSync(`${LOCALES}/${language}`)) {
    for (const line of readFileSync(`${LOCALES}/${language}/${file}`, 'utf8').split('\n')) {
      const message = /^([a-z][\w-]*) = (.+)$/.exec(line);
      if (message) texts.set(message[1], message[2].trim());
    }
  }
  return texts;
}

/** English texts that a page in `language` must not show: those that it says in other words. */
export function leftovers(language) {
  const own = catalog(language);
  const all = new Set(own.values());
  const plain = new Set();
  const patterns = [];
  for (const [key, english] of catalog('en')) {
    if (own.get(key) === english || all.has(english)) continue;
    if (!english.includes('{')) plain.add(english);
    else {
      const words = english.split(/\{[^}]*\}/);
      if (words.join('').replace(/[^a-z]/gi, '').length < 4) continue;
      patterns.push(new RegExp(`^${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`));
    }
  }
  return (text) => plain.has(text) || patterns.some((pattern) => pattern.test(text));
}

/** Every text that a reader sees or hears, one by one. */
export function textsOf(page) {
  return page.evaluate(() => {
    const texts = new Set();
    const add = (text) => {
      const clean = text?.replace(/\s+/g, ' ').trim();
      if (clean) texts.add(clean);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (!node.parentElement.closest('script, style, symbol, [role=listbox]')) add(node.data);
      } else for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt']) add(node.getAttribute(name));
    }
    return [...texts];
  });
}
