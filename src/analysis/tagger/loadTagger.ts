import { LearnedTagger } from './learnedTagger';
import { PlainNetwork } from './plainNetwork';
import type { Tagger } from './tagger';
import { hasWasm, WasmNetwork } from './wasmNetwork';
import { readWeights } from './weightsFile';
import { WindowReader, type MakeNetwork } from './windowReader';

/**
 * Makes the tagger of a file of weights. It computes in WebAssembly where the engine has it with SIMD, in plain JavaScript where not: the same.
 * @param bytes the file's
 * @param name the file's, for errors
 * @throws where the file is not what it should be; the message says what is wrong and names the file
 */
export function loadTagger(bytes: Uint8Array, name: string, makeNetwork: MakeNetwork = fastestNetwork): Tagger {
  return new LearnedTagger(new WindowReader(readWeights(bytes, name), makeNetwork));
}

function fastestNetwork(...[weights, places]: Parameters<MakeNetwork>): ReturnType<MakeNetwork> {
  return hasWasm() ? new WasmNetwork(weights, places) : new PlainNetwork(weights, places);
}
