import { describe, expect, it } from 'vitest';

import { nameScopes, readScopeRules, shortenScopes, trimScopes } from '../../../src/integrations/scope-classes.ts';

const [here, there] = ['astro-aaaaaaa1', 'astro-aaaaaaa2'];
const css = [
  `@layer components{.card:where(.${here}){color:red}p:where(.${here}) q:where(.${here})[lang]{color:blue}`,
  `@media print{:where(.${there})[data-open]:hover{margin:0}.row:has(details:where(.${here})[open])+.opened:where(.${here})>td{margin:0}}}`,
].join('');
const rules = readScopeRules(css);
const names = nameScopes(rules.keys());
const trim = (html: string) => trimScopes(html, rules, names);

describe('the class of a scope', () => {
  it.each([
    ['by its class', `<div class="card ${here}">`, '<div class="card _0">'],
    ['by its name', `<p class="${here}">`, '<p class="_0">'],
    ['with an attribute', `<q class="${here}">`, '<q class="_0">'],
    ['within brackets', `<details class="${here}">`, '<details class="_0">'],
    ['behind brackets', `<tr class="opened ${here}">`, '<tr class="opened _0">'],
    ['as any of its scope', `<b class="${there}" id="x">`, '<b class="_1" id="x">'],
    ['in one scope of two', `<b class="${here} ${there}">`, '<b class="_1">'],
  ])('stays, and short, on an element that a rule may select %s', (_, html, expected) => {
    expect(trim(html)).toBe(expected);
  });

  it.each([
    ['an element of another name', `<b class="${here}">`, '<b>'],
    ['one without the class', `<tr class="row ${here}" data-x>`, '<tr class="row" data-x>'],
    ['one of a scope without rules', '<b id="a" class=" astro-aaaaaaa3">', '<b id="a">'],
  ])('goes from %s', (_, html, expected) => {
    expect(trim(html)).toBe(expected);
  });

  it('is left where it is no class of an element', () => {
    const html = `<p>class="${here}"</p><script>"<b class=\\"${here}\\">"</script><a title="> class=">`;
    expect(trim(html)).toBe(html);
  });

  it('is short in the style sheet as well', () => {
    expect(shortenScopes(css, names)).toBe(css.replaceAll(here, '_0').replaceAll(there, '_1'));
  });
});
