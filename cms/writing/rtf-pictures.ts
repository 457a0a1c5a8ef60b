/**
 * The pictures of a text that was copied in Word or WPS, as `data:` addresses in their order: its HTML names only files on
 * the editor's computer, but the same text as RTF holds them (RTF 1.9.1, Pictures: \pngblip, \jpegblip and hexadecimal).
 */
export function rtfPictures(rtf: string): string[] {
  return [...rtf.matchAll(picture)].map(([, kind, hex = '']) => {
    const type = kind === 'png' ? 'image/png' : 'image/jpeg';
    return `data:${type};base64,${base64(hex.replaceAll(/\s/g, ''))}`;
  });
}

function base64(hex: string): string {
  let bytes = '';
  for (let at = 0; at + 1 < hex.length; at += 2)
    bytes += String.fromCharCode(parseInt(hex.slice(at, at + 2), 16));
  return btoa(bytes);
}

/** After the kind come words of control and groups that name the picture, then its digits; other kinds are its copies. */
const picture =
  /\\(png|jpeg)blip(?:\\[a-z]+-?\d* ?|\{\\\*\\blipuid [0-9a-fA-F\s]*\}|\s)*([0-9a-fA-F\s]{40,})/g;
