import * as files from 'node:fs/promises';
import { dirname, posix } from 'node:path';

/** Stands in for what the files of annotations use of VS Code, so that they are measured on Node as they are in the editor. */
export class Uri {
  readonly scheme = 'file';

  private constructor(readonly path: string) {}

  static file(path: string): Uri {
    return new Uri(path);
  }

  static joinPath({ path }: Uri, ...more: readonly string[]): Uri {
    return new Uri(posix.join(path, ...more));
  }

  toString(): string {
    return `file://${this.path}`;
  }
}

export enum FileType {
  File = 1,
  Directory = 2,
}

export class FileSystemError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export const workspace = {
  fs: {
    readFile: (uri: Uri) => found(files.readFile(uri.path)),
    writeFile: (uri: Uri, content: Uint8Array) => files.writeFile(uri.path, content),
    createDirectory: (uri: Uri) => files.mkdir(uri.path, { recursive: true }),
    rename: async (from: Uri, to: Uri) => {
      await files.mkdir(dirname(to.path), { recursive: true });
      await files.rename(from.path, to.path);
    },
    delete: (uri: Uri) => found(files.rm(uri.path)),
    stat: async (uri: Uri) => {
      const { mtimeMs } = await found(files.stat(uri.path));
      return { mtime: mtimeMs };
    },
    readDirectory: async (uri: Uri) => {
      const entries = await found(files.readdir(uri.path, { withFileTypes: true }));
      return entries.map((entry) => [entry.name, entry.isDirectory() ? FileType.Directory : FileType.File]);
    },
  },
};

async function found<T>(doing: Promise<T>): Promise<T> {
  try {
    return await doing;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new FileSystemError('FileNotFound');
    throw error;
  }
}
