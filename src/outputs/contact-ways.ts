import type { Site } from '../content-types/site.ts';

/**
 * The ways to tell the office that something is wrong, as far as the settings have them. With the page that is meant, the
 * letter begins with what the office must know, and the form is told the address where the settings say how.
 */
export function contactWays({ contact }: Pick<Site, 'contact'>, about?: Page): ContactWay[] {
  const { phone, email, form, formField } = contact;
  return [
    ...(phone ? [{ label: '电话', text: phone, href: `tel:${phone}` }] : []),
    ...(email
      ? [{ label: '邮箱', text: email, href: `mailto:${encodeURI(email)}${about ? letter(about) : ''}` }]
      : []),
    ...(form ? [{ label: '表单', text: '填写纠错表单', href: formAddress(form, formField, about) }] : []),
  ];
}

/** RFC 6068: lines end in CRLF, and everything that is not plain is percent-encoded. */
function letter({ title, url }: Page): string {
  const subject = `信息有误：${title} ${url}`;
  const body = [`网页：${url}`, '哪一处不对：', '应该是什么：', '怎么知道的（到过现场、打过电话）：', ''];
  return `?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.join('\r\n'))}`;
}

function formAddress(form: string, field: string | undefined, about: Page | undefined): string {
  if (!field || !about) return form;
  const address = new URL(form);
  address.searchParams.set(field, about.url);
  return address.href;
}

interface Page {
  title: string;
  /** Absolute. */
  url: string;
}

export interface ContactWay {
  label: string;
  text: string;
  href: string;
}
