import { Analyst } from './analyst';
import { READY, type Reply, type Request } from './messages';

/** One script for the threads of Node and of browsers: it is most of what the extension weighs. */
async function serve(): Promise<void> {
  const analyst = new Analyst();
  if (typeof process === 'undefined') {
    answer(
      (listener) => (onmessage = ({ data }: MessageEvent<Request>) => listener(data)),
      (message) => postMessage(message),
    );
    return;
  }
  const { parentPort } = await import('node:worker_threads');
  answer(
    (listener) => parentPort?.on('message', listener),
    (message) => parentPort?.postMessage(message),
  );

  function answer(
    listen: (listener: (request: Request) => void) => void,
    post: (message: Reply | typeof READY) => void,
  ) {
    listen((request) => {
      const reply = analyst.answer(request);
      if (reply) post(reply);
    });
    post(READY);
  }
}

void serve();
