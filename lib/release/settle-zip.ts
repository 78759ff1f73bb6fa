import JSZip from 'jszip';

/** The earliest day that a zip can write; a build has no better one that every machine agrees on. */
const date = new Date('1980-01-01T00:00:00Z');

/**
 * The same archive as every machine would write it: files by name, one date, no entries for folders.
 * Two archives of the same files come out byte-identical, whenever and in whatever order they were packed.
 */
export async function settleZip(bytes: Uint8Array): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(bytes);
  const files = Object.values(from.files).filter(({ dir }) => !dir);
  const settled = new JSZip();
  for (const file of files.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    settled.file(file.name, await file.async('uint8array'), { date, createFolders: false });
  }
  return settled.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
