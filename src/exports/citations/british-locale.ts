/**
 * What British usage changes in the words of a citation style: single quotation marks, and punctuation after them.
 *
 * The style library brings American English alone; a locale need only hold what differs from it.
 * @see https://docs.citationstyles.org/en/stable/specification.html#locale-files-structure
 */
export const britishLocale = [
  '<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-GB">',
  '<style-options punctuation-in-quote="false"/>',
  '<terms>',
  '<term name="open-quote">‘</term><term name="close-quote">’</term>',
  '<term name="open-inner-quote">“</term><term name="close-inner-quote">”</term>',
  '</terms>',
  '</locale>',
].join('');
