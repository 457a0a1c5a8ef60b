/**
 * Every header that the site is served with: the one definition from which the files for each host are written. `under`
 * has the value for what lies in a folder of the site; an empty value sends none.
 */
export function headerTable({ page, desk }: Policies): Header[] {
  return [
    { name: 'Content-Security-Policy', value: page, under: desk ? { admin: desk } : {} },
    // Without includeSubDomains: the site may share its domain with others.
    { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    // What frame-ancestors says, for browsers that do not know it.
    { name: 'X-Frame-Options', value: 'DENY' },
    { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
    { name: 'Permissions-Policy', value: permissions },
    {
      name: 'Cross-Origin-Opener-Policy',
      value: 'same-origin',
      // Logging in to GitHub opens a window that answers.
      under: { admin: 'same-origin-allow-popups' },
    },
    {
      name: 'Cross-Origin-Resource-Policy',
      value: 'same-origin',
      under: { ...open('cross-origin'), photos: 'cross-origin' },
    },
    // Other sites of the kit search this one, and anybody may read the open data.
    { name: 'Access-Control-Allow-Origin', value: '', under: open('*') },
    {
      name: 'Cache-Control',
      value: 'max-age=300',
      under: { _astro: forever, photos: forever },
    },
  ];
}

const forever = 'public, max-age=31536000, immutable';

/** The finder asks for the position when it is tapped; nothing else is ever asked for. */
const permissions = [
  'geolocation=(self)',
  ...[
    ...['accelerometer', 'autoplay', 'bluetooth', 'browsing-topics', 'camera', 'display-capture'],
    ...['encrypted-media', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment'],
    ...[
      'picture-in-picture',
      'publickey-credentials-get',
      'screen-wake-lock',
      'serial',
      'usb',
      'xr-spatial-tracking',
    ],
  ].map((feature) => `${feature}=()`),
].join(', ');

function open(value: string): Record<string, string> {
  return Object.fromEntries(['pagefind', 'data', 'geo', 'feeds'].map((folder) => [folder, value]));
}

export interface Header {
  name: string;
  value: string;
  under?: Record<string, string>;
}

interface Policies {
  page: string;
  /** Where the site has a desk. */
  desk?: string;
}
