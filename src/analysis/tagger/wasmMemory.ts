/** What of WebAssembly is used here. The core is compiled without the types of any host. */
export interface WebAssemblyHost {
  validate(bytes: Uint8Array): boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  readonly Memory: new (descriptor: { initial: number }) => { readonly buffer: ArrayBuffer };
}

/** WebAssembly, where the engine has it. */
export function webAssembly(): WebAssemblyHost | undefined {
  return (globalThis as { readonly WebAssembly?: WebAssemblyHost }).WebAssembly;
}

type TypedArray = Int16Array | Uint16Array | Int32Array | Float32Array;

/** Gives an array of so many numbers in the memory, with the given numbers in it or zeros. Its `byteOffset` is its address. */
export type Reserve = <T extends TypedArray>(
  type: (new (buffer: ArrayBuffer, offset: number, length: number) => T) & { readonly BYTES_PER_ELEMENT: number },
  length: number,
  values?: T,
) => T;

const PAGE = 65_536;
const ALIGNMENT = 16;

/** A memory just large enough for what a plan reserves. The plan is gone through twice: first to learn how much that is. */
export function allocate<T>(plan: (reserve: Reserve) => T): { readonly memory: object; readonly laidOut: T } {
  let end = 0;
  const take = (bytes: number) => {
    const address = end;
    end += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return address;
  };
  const nothing = new ArrayBuffer(0);
  plan((type, length) => {
    take(length * type.BYTES_PER_ELEMENT);
    return new type(nothing, 0, 0);
  });
  const memory = new (webAssembly()!.Memory)({ initial: Math.ceil(end / PAGE) });
  end = 0;
  const laidOut = plan((type, length, values) => {
    const array = new type(memory.buffer, take(length * type.BYTES_PER_ELEMENT), length);
    if (values) array.set(values);
    return array;
  });
  return { memory, laidOut };
}
