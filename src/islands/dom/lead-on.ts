/** SHIPS TO THE BROWSER. Leads on from an address of two visits side by side at which no page stands. */
import { findPairVisits } from '../../views/comparison/find-pair-visits.ts';

/** `<lead-on>` on the page for what is not found: goes to where the two visits are chosen that its address names. */
class LeadOn extends HTMLElement {
  connectedCallback(): void {
    const href = findPairVisits(location.pathname);
    if (href !== undefined) location.replace(`${href}${location.hash}`);
  }
}

customElements.define('lead-on', LeadOn);
