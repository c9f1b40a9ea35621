import { READY, type Reply } from './messages';
import type { Thread, ThreadEvents, ThreadScript } from './thread';
import { startInlineThread } from './thread.inline';

/** The worker's script within the extension's folder. */
export const THREAD_SCRIPT = 'dist/worker.js';

/** Starts a web worker; where the page allows none, the work is done in this thread. */
export async function startThread(script: ThreadScript, events: ThreadEvents): Promise<Thread> {
  try {
    return await startWorker(script, events);
  } catch {
    return startInlineThread(events);
  }
}

/** The worker's script is read first and handed over as a blob, because a worker may not load it from the extension's folder. */
async function startWorker(script: ThreadScript, events: ThreadEvents): Promise<Thread> {
  const bytes = await script.read();
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
  return new Promise((resolve, reject) => {
    const worker = new Worker(address, { name: 'on-record' });
    let end: (error: unknown) => void = reject;
    const terminate = () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    };
    worker.onmessage = ({ data }: MessageEvent<Reply | typeof READY>) => {
      if (data !== READY) {
        events.onReply(data);
        return;
      }
      end = (error) => events.onCrash(error);
      resolve({ post: (request) => worker.postMessage(request), terminate });
    };
    worker.onerror = (event) => {
      terminate();
      end(new Error(event.message));
    };
  });
}
