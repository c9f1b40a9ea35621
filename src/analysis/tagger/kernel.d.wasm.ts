/** The bytes of `assembly/kernel.ts`, compiled when the bundles are made. */
declare const kernel: Uint8Array<ArrayBuffer>;
// eslint-disable-next-line no-restricted-exports -- what a bundler makes of bytes is a default export
export default kernel;
