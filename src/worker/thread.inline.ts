import { Analyst } from './analyst';
import type { Thread, ThreadEvents } from './thread';

/** A stand-in where no worker can be had: the work is done in this thread, each request in a turn of the event loop of its own. */
export function startInlineThread(events: ThreadEvents): Thread {
  const analyst = new Analyst();
  let ended = false;
  return {
    post: (request) => {
      setTimeout(() => {
        const reply = ended ? undefined : analyst.answer(request);
        if (reply) events.onReply(reply);
      }, 0);
    },
    terminate: () => {
      ended = true;
    },
  };
}
