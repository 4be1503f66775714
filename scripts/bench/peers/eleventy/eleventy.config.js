/** Eleventy beside the site: one Nunjucks layout for all pages, plain Markdown. */
export default function configure(config) {
  config.setQuietMode(true);
  return { dir: { input: 'content', includes: '../layouts', output: 'dist' }, markdownTemplateEngine: false };
}
