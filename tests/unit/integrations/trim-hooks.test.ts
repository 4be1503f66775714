import { describe, expect, it } from 'vitest';

import { trimHooks } from '../../../src/integrations/trim-hooks.ts';

describe('the names by which script fills a template', () => {
  it('go from a page without one, but for those by which parts are found', () => {
    expect(trimHooks('<p data-with="quote" class="a"><q data-slot="quote" data-href="url" data-finding="x">')).toBe(
      '<p class="a"><q data-finding="x">',
    );
    expect(trimHooks('<p data-slot="others"><b data-slot="ownName">')).toBe('<p data-slot="others"><b>');
  });

  it('stay where there is a template, and in text', () => {
    const [page, text] = ['<template><p data-slot="quote"></template>', '<p>a data-slot="quote" in a text</p>'];
    expect([page, text].map(trimHooks)).toEqual([page, text]);
  });
});
