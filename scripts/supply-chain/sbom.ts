import { createHash } from 'node:crypto';
import type { LockFile, Locked } from './lock-file.ts';
import { nameOf, resolved } from './lock-file.ts';

/**
 * The packages of which a built site and its desk are made, as a CycloneDX 1.6 bill of materials, from package-lock.json alone:
 * the same lock file gives the same bytes, so that it may be part of a build that can be repeated. (`npm sbom` writes the time
 * and a random number into its own, in CycloneDX 1.5, and refuses this tree for what its packages want of React.) What is only needed for developing is left out.
 */
export function sbomOf(lock: LockFile): Sbom {
  const packages = Object.entries(lock.packages).filter(([path, { dev, link }]) => path && !dev && !link);
  const components = packages.map(([path, locked]) => componentOf(nameOf(path), locked));
  const root = lock.packages['']!;
  const rootRef = `${lock.name}@${root.version}`;
  const dependencies = [['', root] as const, ...packages].map(([path, locked]) => ({
    ref: path === '' ? rootRef : refOf(nameOf(path), locked),
    dependsOn: unique(
      Object.keys({ ...locked.dependencies, ...locked.optionalDependencies }).flatMap((name) => {
        const found = resolved(lock, path, name);
        return found && !lock.packages[found]!.dev ? [refOf(nameOf(found), lock.packages[found]!)] : [];
      }),
    ),
  }));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialOf(components),
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': rootRef,
        name: lock.name,
        version: root.version!,
        ...(root.license ? { licenses: licensesOf(root.license) } : {}),
      },
    },
    components: byRef(components, (component) => component['bom-ref']),
    dependencies: byRef(dependencies, ({ ref }) => ref),
  };
}

function componentOf(name: string, locked: Locked): Component {
  const { version = '', license, integrity, optional } = locked;
  return {
    type: 'library',
    'bom-ref': refOf(name, locked),
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    scope: optional ? 'optional' : 'required',
    ...(license ? { licenses: licensesOf(license) } : {}),
    ...(integrity ? { hashes: hashesOf(integrity) } : {}),
  };
}

function refOf(name: string, { version }: Locked): string {
  return `${name}@${version}`;
}

/** An SPDX id, or an expression of several. */
function licensesOf(license: string): License[] {
  if (/[ ()]/.test(license) && !/^SEE /.test(license))
    return [{ expression: license.replace(/^\((.*)\)$/, '$1') }];
  return [{ license: /^[\w.+-]+$/.test(license) ? { id: license } : { name: license } }];
}

/** Subresource integrity is base64, CycloneDX wants hexadecimal digits. */
function hashesOf(integrity: string): Hash[] {
  return integrity.split(/\s+/).flatMap((part) => {
    const [, bits, digest] = /^sha(1|256|384|512)-(.+)$/.exec(part) ?? [];
    return digest ? [{ alg: `SHA-${bits!}`, content: Buffer.from(digest, 'base64').toString('hex') }] : [];
  });
}

/** A UUID of the kind that says of itself that it is made by a rule of one's own (RFC 9562, version 8). */
function serialOf(components: readonly Component[]): string {
  const hex = createHash('sha256').update(JSON.stringify(components)).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return `urn:uuid:${parts.join('-')}-${hex.slice(20, 32)}`;
}

/** A package that lies in two places in the same version is one component. */
function byRef<Item>(items: readonly Item[], ref: (item: Item) => string): Item[] {
  const found = new Map(items.map((item) => [ref(item), item]));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

function unique(refs: string[]): string[] {
  return [...new Set(refs)].sort();
}

interface Sbom {
  bomFormat: 'CycloneDX';
  specVersion: '1.6';
  serialNumber: string;
  version: number;
  metadata: {
    component: Pick<Component, 'bom-ref' | 'name' | 'version' | 'licenses'> & { type: 'application' };
  };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

interface Component {
  type: 'library';
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  scope: 'required' | 'optional';
  licenses?: License[];
  hashes?: Hash[];
}

type License = { expression: string } | { license: { id: string } | { name: string } };

interface Hash {
  alg: string;
  content: string;
}
