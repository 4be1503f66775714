/** A link with its words. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** Links of one kind under what they belong to. */
export interface LinkGroup {
  readonly under: Link;
  readonly links: readonly Link[];
}

/** Links of one kind under a word, such as a year. */
export interface NamedLinks {
  readonly name: string;
  readonly links: readonly Link[];
}
