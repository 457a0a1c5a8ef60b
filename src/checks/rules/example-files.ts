import { crc32 } from 'node:zlib';
import { exampleContent } from './example-content.ts';

/** The family of the good content. */
export const family = exampleContent['families/gao-chunxiang/index.mdx']!;

/** Another family. */
export const another = family.replaceAll('高春香', '杨振海');

/** An activity that names a photo. */
export const photographed = exampleContent['activities/dushuhui/index.mdx']!.replace(
  'publishedAt',
  'photos:\n  - src: no.jpg\n    alt: 合影\n    people: event\npublishedAt',
);

/** A nursing room at a place. */
export function room(
  title: string,
  lat: number,
  lng: number,
  system = 'wgs84',
  address = '示例路 1 号',
): string {
  return exampleContent['nursing-rooms/zhengwu-zhongxin/index.mdx']!.replace('政务中心母婴室', title)
    .replace('示例路 1 号', address)
    .replace('31.31', String(lat))
    .replace('120.63', String(lng))
    .replace('wgs84', system);
}

/** The bytes that hexadecimal digits stand for. */
export function bytes(hex: string): Buffer {
  return Buffer.from(hex, 'hex');
}

/** Two pixels by two. */
export const smallJpeg = Buffer.from(
  '/9j/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/' +
    '2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAAR' +
    'CAACAAIDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAA' +
    'AAAAAAAAAAAABAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCUAMuP/9k=',
  'base64',
);

/** The same with the place where it was taken, as a telephone writes it. */
export const jpegWithPlace = Buffer.from(
  '/9j/4QFCRXhpZgAASUkqAAgAAAAIAA8BAgAIAAAAfgAAABIBAwABAAAAAQAAABoBBQABAAAAbgAAABsBBQABAAAAdgAAACgB' +
    'AwABAAAAAgAAABMCAwABAAAAAQAAAGmHBAABAAAAhgAAACWIBAABAAAA1AAAAAAAAAA4YwAA6AMAADhjAADoAwAARXhhbXBs' +
    'ZQAGAACQBwAEAAAAMDIxMAGRBwAEAAAAAQIDAACgBwAEAAAAMDEwMAGgAwABAAAA//8AAAKgBAABAAAAAgAAAAOgBAABAAAA' +
    'AgAAAAAAAAAEAAEAAgACAAAATgAAAAIABQADAAAAIgEAAAMAAgACAAAARQAAAAQABQADAAAACgEAAAAAAAB4AAAAAQAAACUA' +
    'AAABAAAAMAAAAAEAAAAfAAAAAQAAABIAAAABAAAAJAAAAAEAAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9' +
    'PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2Nj' +
    'Y2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAACAAIDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAA' +
    'AAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oA' +
    'DAMBAAIRAxEAPwCUAMuP/9k=',
  'base64',
);

/** Nothing but the header of a PNG of 20000 pixels by 20000. */
export const hugePng = Buffer.concat([
  bytes('89504e470d0a1a0a'),
  chunk('IHDR', bytes('00004e2000004e200802000000')),
  chunk('IDAT', bytes('789c030000000001')),
  chunk('IEND', bytes('')),
]);

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
