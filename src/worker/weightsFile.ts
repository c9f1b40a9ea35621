import type { TaggerWeightsFile } from './messages';
import type { StartThread } from './thread';

/** The file of the tagger's weights within the extension's folder. */
export const WEIGHTS_FILE = 'dist/tagger.bin';

/** Starts threads that are given the tagger's weights before anything else. The file is read with the first thread, not earlier. */
export function withWeights(start: StartThread, read: () => PromiseLike<Uint8Array>): StartThread {
  let file: Promise<TaggerWeightsFile> | undefined;
  const readOnce = async (): Promise<TaggerWeightsFile> => ({ weights: await read(), name: WEIGHTS_FILE });
  return async (events) => {
    try {
      file ??= readOnce();
      const [thread, weights] = await Promise.all([start(events), file]);
      thread.post(weights);
      return thread;
    } catch (error) {
      file = undefined;
      throw error;
    }
  };
}
