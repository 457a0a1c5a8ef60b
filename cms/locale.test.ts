import en from 'decap-cms-locales/dist/esm/en/index.js';
import zh from 'decap-cms-locales/dist/esm/zh_Hans/index.js';
import { expect, it } from 'vitest';
import { better, inChinese, missing, type Phrases } from './locale.ts';

const english = flat(en as Phrases);
const theirs = flat(zh as Phrases);
const ours = flat(inChinese(zh as Phrases));

/** Nothing but a value and signs: there is nothing to translate. */
const wordless = ['collection.collectionTop.newButton', 'workflow.workflowCard.lastChangeNoAuthor'];

/** Names that stay as they are. */
const names =
  /GitHub|GitLab|Gitea|Forgejo|Bitbucket|Azure|Netlify Identity|Netlify|Ctrl|Git Gateway|git-gateway|Github|Issue|URL|kB/g;

it('says everything in Chinese', () => {
  const isLeft = (key: string) =>
    /[a-z]{2}/i.test(ours[key]!.replaceAll(/%\{\w+\}/g, '').replaceAll(names, ''));
  const isChinese = (key: string) => /\p{Script=Han}/u.test(ours[key] ?? '');
  expect(
    Object.keys(english).filter((key) => !wordless.includes(key) && (!isChinese(key) || isLeft(key))),
  ).toEqual([]);
});

it('names only values that Decap fills in', () => {
  const values = (words = '') => [...words.matchAll(/%\{\w+\}/g)].map(String);
  const unknown = Object.entries({ ...missing, ...better }).filter(([key, words]) =>
    values(words).some((value) => !values(english[key]).includes(value)),
  );
  expect(unknown).toEqual([]);
});

it('adds only what is missing, corrects only what is there', () => {
  expect(Object.keys(missing).filter((key) => key in theirs)).toEqual([]);
  expect(Object.keys({ ...missing, ...better }).filter((key) => !(key in english))).toEqual([]);
});

function flat(phrases: Phrases, before = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(phrases).flatMap(([key, value]) =>
      typeof value === 'string' ? [[before + key, value]] : Object.entries(flat(value, `${before}${key}.`)),
    ),
  );
}
