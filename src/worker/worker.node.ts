import { parentPort } from 'node:worker_threads';
import { Analyst } from './analyst';
import { READY, type Request } from './messages';

const analyst = new Analyst();
parentPort?.on('message', (request: Request) => {
  const reply = analyst.answer(request);
  if (reply) parentPort?.postMessage(reply);
});
parentPort?.postMessage(READY);
