/** The parts of a build, in their order: the check, the types of the content, the code, the pages and files, the search index. */
const buildParts = ['content', 'types', 'bundle', 'pages', 'search'] as const;
export type BuildPart = (typeof buildParts)[number];

/** The part that a build says has ended; undefined for any other message. */
export const findEnded = (message: unknown): BuildPart | undefined => buildParts.find((part) => part === message);
