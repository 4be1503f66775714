export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text with its first letter in lower case, for the middle of a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
