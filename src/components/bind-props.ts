import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * A component that takes what an author writes in an entry and hands the drawing component the props made from it.
 *
 * Entries hold no code, so that `<Finding id="..." />` says only which finding; the page knows the rest.
 */
export function bindProps(
  component: AstroComponentFactory,
  toProps: (written: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): AstroComponentFactory {
  const bound: AstroComponentFactory = (result, written: Readonly<Record<string, unknown>>, slots) =>
    component(result, toProps(written), slots);
  return Object.assign(bound, component);
}
