import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { formatFault } from '../photos/photo-format.ts';
import { isWhole } from './whole-picture.ts';
import { hiddenNumbers, type RuledFault } from './text-rules.ts';

/** What is wrong with a picture file; while a process lives it is read again only when it has changed. */
export async function photoFileFaults(file: string): Promise<RuledFault[]> {
  const { mtimeMs, size } = await stat(file);
  const version = `${mtimeMs} ${size}`;
  const before = seen.get(file);
  if (before?.version === version) return before.faults;
  const faults = await photoFaults(basename(file), await readFile(file));
  seen.set(file, { version, faults });
  return faults;
}

/** Its kind, whether it is all there, its size, what its maker wrote into it. It is not decoded: that the build does. */
async function photoFaults(name: string, bytes: Buffer): Promise<RuledFault[]> {
  const format = formatFault(name, bytes);
  if (format) return [about(format)];
  if (bytes.length > maxBytes) {
    const megabytes = Math.round(bytes.length / 1_000_000);
    return [about(`照片太大（${megabytes} MB，最大 20 MB）。请缩小到长边 4000 像素以内再上传。`)];
  }
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!metadata || !isWhole(bytes)) return [about(broken)];
  const { width, height } = metadata;
  if (width * height > maxPixels)
    return [about(`照片太大（${width}×${height}，超过 1 亿像素）。请缩小到长边 4000 像素以内再上传。`)];
  return inMetadata(metadata, jpegComments(bytes));
}

function inMetadata({ exif, xmp, iptc, comments }: Metadata, inJpeg: string[]): RuledFault[] {
  const texts = [exif, xmp, iptc]
    .filter((written) => written !== undefined)
    .flatMap((written) => [
      written.toString('utf8'),
      written.toString('utf16le'),
      written.subarray(1).toString('utf16le'),
    ]);
  texts.push(...inJpeg, ...(comments ?? []).map(({ text }) => text));
  const told = texts.flatMap((text) => hiddenNumbers(text, 'metadata'));
  if (exif && hasPlace(exif)) return [...told, about(place)];
  return exif && describesCamera(exif) ? [...told, about(camera)] : told;
}

/** The comments before a JPEG's first scan, which sharp does not read (ITU-T T.81, B.2.4.5). */
function jpegComments(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (bytes[at + 1] === 0xda) break;
    if (bytes[at + 1] === 0xfe)
      found.push(bytes.toString('utf8', at + 4, at + 2 + bytes.readUInt16BE(at + 2)));
  }
  return bytes[0] === 0xff ? found : [];
}

/** Whether the first directory of an Exif block points to one of GPS (tag 34853). */
function hasPlace(exif: Buffer): boolean {
  return tagsOf(exif).includes(0x8825);
}

/** Whether it names the device, its owner or the moment (Make, Model, DateTime, Artist, Copyright). */
function describesCamera(exif: Buffer): boolean {
  return tagsOf(exif).some((tag) => [0x010f, 0x0110, 0x0132, 0x013b, 0x8298].includes(tag));
}

/** The tags of the first directory (Exif 2.32, 4.6.2). */
function tagsOf(exif: Buffer): number[] {
  const tiff = exif.toString('latin1', 0, 4) === 'Exif' ? exif.subarray(6) : exif;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  if (tiff.length < 8) return [];
  const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  return Array.from({ length: Math.min(short(start), 200) }, (_, index) => short(start + 2 + index * 12));
}

function about(message: string): RuledFault {
  return { line: 0, column: 0, text: '', message };
}

const maxBytes = 20_000_000;
const maxPixels = 100_000_000;
const broken = '照片损坏，打不开或者只有一半（多半是没有传完）。请从手机或相机里重新上传原照片。';
const place = '照片里记着拍摄地点（GPS）。网站上会去掉，原照片里还在。请用看图软件去掉位置信息，再上传一次。';
const camera = '照片里记着拍摄的设备和时间（EXIF）。网站上会去掉，原照片里还在。介意的话，请去掉再上传一次。';

const seen = new Map<string, { version: string; faults: RuledFault[] }>();
