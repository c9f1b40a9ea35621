import { Worker } from 'node:worker_threads';
import { READY, type Reply } from './messages';
import type { Thread, ThreadEvents, ThreadScript } from './thread';

/** The worker's script within the extension's folder. */
export const THREAD_SCRIPT = 'dist/worker.js';

/** Starts a thread of Node's. */
export function startThread(script: ThreadScript, events: ThreadEvents): Promise<Thread> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script.path, { name: 'on-record' });
    let end = reject;
    const thread: Thread = {
      post: (request) => worker.postMessage(request),
      terminate: () => {
        end = () => undefined;
        void worker.terminate();
      },
    };
    worker.on('message', (message: Reply | typeof READY) => {
      if (message !== READY) {
        events.onReply(message);
        return;
      }
      end = (error: unknown) => {
        end = () => undefined;
        events.onCrash(error);
      };
      resolve(thread);
    });
    worker.on('error', (error: unknown) => end(error));
    worker.on('exit', (code) => end(new Error(`The worker ended with code ${code}.`)));
  });
}
