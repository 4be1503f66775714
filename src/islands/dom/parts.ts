/** SHIPS TO THE BROWSER. The parts of a page that an island works on. */

/** The first element that matches. @throws {Error} if the page holds none. */
export function getPart(root: ParentNode, selector: string): HTMLElement {
  const part = root.querySelector<HTMLElement>(selector);
  if (part === null) throw new Error(`The page holds no ${selector}.`);
  return part;
}

/** The first input that matches. @throws {Error} if the page holds none. */
export function getInput(root: ParentNode, selector: string): HTMLInputElement {
  const part = getPart(root, selector);
  if (!(part instanceof HTMLInputElement)) throw new Error(`${selector} is no input.`);
  return part;
}
