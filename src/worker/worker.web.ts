import { Analyst } from './analyst';
import { READY, type Request } from './messages';

const analyst = new Analyst();
onmessage = ({ data }: MessageEvent<Request>) => {
  const reply = analyst.answer(data);
  if (reply) postMessage(reply);
};
postMessage(READY);
