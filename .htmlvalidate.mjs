import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  // A fold is no part of the outline of a page: the standard lets it stand in the head of a row.
  elements: ['html5', { details: { sectioning: false } }],
  rules: {
    // Boxes to tick of one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
    // A table that a narrow screen lays out as lines keeps its rows and cells for those who hear it only where it says so.
    'no-redundant-role': 'off',
    // A title says what the page says, for tabs, bookmarks and citations; how much of it a search engine shows is its affair.
    'long-title': 'off',
    // The pages are written by Astro, which leaves spaces at the ends of lines; nobody edits them.
    'no-trailing-whitespace': 'off',
    // The wrapper of a scrolling table is a region so that the keyboard can reach it; a section would want a heading.
    // What quick find offers are links, which no select element can hold.
    'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
    // The form that chooses visits acts on each choice at once; that search boxes have a button is tested by itself.
    'wcag/h32': 'off',
  },
});
