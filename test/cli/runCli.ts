import { Readable, Writable } from 'node:stream';
import { shippedTagger } from '../shippedTagger';
import { run } from '../../src/cli/run';

/** What a call of the command line wrote and with what status it ended. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the command line in this process. `input` is its standard input, in chunks if it is a list. */
export async function runCli(
  args: readonly string[],
  input: string | readonly (string | Uint8Array)[] = '',
  terminal: { readonly isTTY?: boolean; readonly columns?: number } = {},
): Promise<Outcome> {
  const stdout = new Collector();
  const stderr = new Collector();
  const chunks = (typeof input === 'string' ? [input] : input).map((chunk) => Buffer.from(chunk));
  const stdin = Readable.from(chunks);
  const status = await run(args, { stdin, stdout: Object.assign(stdout, terminal), stderr }, shippedTagger);
  return { status, stdout: stdout.written(), stderr: stderr.written() };
}

/** The objects of a run that wrote JSON lines. */
export function objects<T>({ stdout }: Outcome): T[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

class Collector extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  written(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }
}
