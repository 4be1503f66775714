/** Answers with a text file in UTF-8. */
export const toResponse = (type: string, text: string): Response =>
  new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
