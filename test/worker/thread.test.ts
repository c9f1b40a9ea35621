import { deepEqual, match, rejects } from 'node:assert/strict';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { kernelPlugin } from '../../scripts/kernelPlugin.mjs';
import { analyzeText, WEIGHTS } from '../shippedTagger';
import type { Reply } from '../../src/worker/messages';
import { startThread } from '../../src/worker/thread.node';
import { startThread as startWebThread } from '../../src/worker/thread.web';
import type { ThreadEvents } from '../../src/worker/thread';

const weights = () => ({ weights: readFileSync(WEIGHTS), name: WEIGHTS });
const ignored: ThreadEvents = { onReply: () => undefined, onCrash: () => undefined };
const script = (path: string) => ({ path: resolve(path), read: () => Promise.resolve(new Uint8Array()) });

describe("thread of Node's", () => {
  const worker = script('out/unit/worker-under-test.js');

  before(() =>
    build({
      entryPoints: ['src/worker/worker.ts'],
      outfile: worker.path,
      bundle: true,
      platform: 'browser',
      external: ['node:worker_threads'],
      format: 'cjs',
      target: 'node20',
      plugins: [kernelPlugin],
    }),
  );

  it('answers each request in turn', async () => {
    const texts = ['“We won,” Ana Ruiz said.', '', '\uD800\u0000"""'];
    const replies: Reply[] = [];
    let done: () => void;
    const all = new Promise<void>((resolve) => (done = resolve));
    const onReply = (reply: Reply) => {
      if (replies.push(reply) === texts.length) done();
    };
    const thread = await startThread(worker, { ...ignored, onReply });
    thread.post(weights());
    for (const text of texts) thread.post({ text });
    thread.post({ forget: 'what it never knew' });
    await all;
    thread.terminate();
    deepEqual(
      replies,
      texts.map((text) => ({ analysis: analyzeText(text) })),
    );
  });

  it('cannot be had without its script', () => rejects(startThread(script('out/unit/no-such-script.js'), ignored)));

  it('says when it dies', async () => {
    const death = new Promise<unknown>((done) => {
      void startThread(worker, { ...ignored, onCrash: done }).then((thread) => thread.post(null as never));
    });
    match(String(await death), /TypeError/);
  });
});

describe('thread of a page', () => {
  it('is the page itself where no worker may be started', async () => {
    const reply = new Promise<Reply>((resolve) => {
      // Node has no web workers.
      void startWebThread(script('unread.js'), { ...ignored, onReply: resolve }).then((thread) => {
        thread.post(weights());
        thread.post({ text: '“We won,” Ana Ruiz said.' });
      });
    });
    deepEqual(await reply, { analysis: analyzeText('“We won,” Ana Ruiz said.') });
  });
});
