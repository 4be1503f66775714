/** SHIPS TO THE BROWSER. Copies the address of what is shown. */

/** Copies the page's address, or gives it to be copied by hand; what was done, in a sentence. */
export const copyAddress = (): Promise<string> =>
  navigator.clipboard.writeText(location.href).then(
    () => `Copied the link to this comparison: ${location.href}`,
    () => `Copy this link: ${location.href}`,
  );
