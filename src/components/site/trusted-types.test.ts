import { expect, it } from 'vitest';
import { isHarmless } from './trusted-types.ts';

it.each([
  '<li><a href="/nursing-rooms/x/">双塔街道</a> 1 &lt; 2</li>',
  '<svg viewBox="0 0 1 1"><circle r="1" class="here"/></svg>',
  '<p>one = two, online = yes</p>',
])('lets through %s', (html) => expect(isHarmless(html)).toBe(true));

it.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img/onerror=alert(1) src=x>',
  '<svg\nonload = "x">',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="x">',
  '<base href="//elsewhere/">',
  '<OBJECT data=/x>',
])('refuses %s', (html) => expect(isHarmless(html)).toBe(false));
