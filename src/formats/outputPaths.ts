import type { MarkedText } from '../annotations/textMark';
import type { TextsByName } from './format';

/** Names that Windows gives to devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const LONGEST_NAME = 120;

/**
 * For each text the path of the files made of it, without their ending: that of the text within its folder, with what no file system takes
 * replaced. None leads out of the folder or is hidden, and no two are alike but for case.
 */
export function stemsOf(texts: readonly Pick<MarkedText, 'name'>[]): string[] {
  const taken = new Set<string>();
  return texts.map(({ name }) => {
    const stem = safePath(name.replace(/\.txt$/i, ''));
    let unique = stem;
    for (let time = 2; taken.has(unique.toLowerCase().normalize('NFC')); time++) unique = `${stem}-${time}`;
    taken.add(unique.toLowerCase().normalize('NFC'));
    return unique;
  });
}

/** The path of one file made of all texts: named after the text where there is but one. */
export function pathOfAll(texts: readonly Pick<MarkedText, 'name'>[], extension: string): string {
  return `${texts.length === 1 ? stemsOf(texts)[0]! : 'annotations'}.${extension}`;
}

/** The name of the text that a file was made of, as the folder knows it. */
export function nameOfStem(path: string, texts: TextsByName): string {
  const stem = path.replace(/\.[^./\\]*$/, '');
  const candidates = [`${stem}.txt`, stem];
  return candidates.find((name) => texts(name) !== undefined) ?? candidates[0]!;
}

function safePath(name: string): string {
  const parts = name
    .split(/[/\\]/)
    .filter((part) => part.trim() !== '' && !/^\.+$/.test(part.trim()))
    .map(safeName);
  return parts.length > 0 ? parts.join('/') : 'text';
}

function safeName(name: string): string {
  const safe = Array.from(name.replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '_'))
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/^[.\s]+/u, '_')
    .replace(/[.\s]+$/u, '_');
  return DEVICE.test(safe) ? `_${safe}` : safe;
}
