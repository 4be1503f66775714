/** The site's own address. @throws {TypeError} if the one setting, `SITE_URL`, is no web address. */
export const siteOf = (setting: string | undefined): URL => new URL(setting ?? 'https://side-by-side.example');
