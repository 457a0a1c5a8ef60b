/** The address below the site's root by which visitors know a file of it: `families/a/index.html` is `/families/a/`. */
export function pageAddress(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
