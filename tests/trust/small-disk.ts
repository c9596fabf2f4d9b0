/**
 * A small disk of its own for a browser's profile, so that it can be filled to the last byte without touching the
 * machine's. Needs the right to mount; where there is none (or no tmpfs), there is no such disk and the test says so.
 */
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../../scripts/browser/paths.ts';

export interface SmallDisk {
  readonly folder: string;
  /** Leaves so many bytes free. */
  fill(free: number): void;
  /** Takes away what {@link SmallDisk.fill} put there. */
  clear(): void;
  remove(): Promise<void>;
}

/** Bytes written at once while filling. */
const block = Buffer.alloc(32 * 1024, 1);

/** A disk of so many megabytes; null where this machine lets nobody make one. */
export async function smallDisk(megabytes: number): Promise<SmallDisk | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-disk-'));
  const { code } = await runCommand('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  if (code !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const ballast = path.join(folder, 'ballast');
  const left = () => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  return {
    folder,
    fill: (free) => {
      const file = openSync(ballast, 'a');
      try {
        while (left() > free + block.length) writeSync(file, block);
      } finally {
        closeSync(file);
      }
    },
    clear: () => rmSync(ballast, { force: true }),
    remove: async () => {
      // Lazily: a browser that is still ending may hold a file.
      await runCommand('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
