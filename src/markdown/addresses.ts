/** Whether a link may lead there: http, https, mailto, tel, a path on this site, an anchor or a file name; nothing else, and no name before an @ that looks like the host. */
export function isAllowedAddress(url: string): boolean {
  return allowed.test(url);
}

/** Whether the address lies on the web and not on this site. */
export function isWebAddress(url: string): boolean {
  return /^(https?:)?\/\//i.test(url);
}

/** The same without file names: what a link may lead to, for visitors stand on another page than the text does. */
export function isLinkAddress(url: string): boolean {
  return allowed.test(url) && /^(?:[a-z]+:|[/#])/i.test(url);
}

// A name without any colon cannot be a scheme, however it is spelt or escaped.
const allowed =
  /^(https?:\/\/(?![^/?#]*@)[^\s\\\p{Cc}]+|(mailto|tel):[^\s\\\p{Cc}]+|\/(?![/\\])[^\s\\]*|#[^\s]*|[^\s:/\\#?][^:\\\p{Cc}]*)$/iu;
