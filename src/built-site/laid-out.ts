/** Lays out what the browser leaves for when it is scrolled to: axe measures targets where nothing has a size yet. */
export const laidOut = '* { content-visibility: visible !important }';
