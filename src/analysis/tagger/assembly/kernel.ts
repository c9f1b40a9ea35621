// The network's arithmetic as WebAssembly with SIMD, in AssemblyScript. `plainNetwork.ts` has the same functions in plain JavaScript; what is
// computed is said in `network.ts`. All arguments are addresses in the memory or numbers of elements; nothing is kept between calls.

/** Adding it to a 32-bit float below 2^22 rounds that to an integer, which then stands in the low bits: 1.5 · 2^23. */
const ROUNDING: f32 = 12582912;
const ROUNDING_BITS: i32 = 0x4b400000;

/** Four floats as integers. */
function round(x: v128): v128 {
  return i32x4.sub(f32x4.add(x, f32x4.splat(ROUNDING)), i32x4.splat(ROUNDING_BITS));
}

/** Four sums times their scales, plus their biases, as integers that stay within `LARGEST_GATE`. */
function scaled(sums: v128, scale: usize, bias: usize): v128 {
  const x = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sums), v128.load(scale)), v128.load(bias));
  return round(f32x4.pmax(f32x4.splat(-8191), f32x4.pmin(f32x4.splat(8191), x)));
}

/** s(u / 512), in 1/16384, for four integers: what the numbers are is said in `squash.ts`. */
function squashFour(u: v128): v128 {
  const x = f32x4.convert_i32x4_s(u);
  const square = f32x4.add(f32x4.mul(x, x), f32x4.splat(262144));
  const guess = i32x4.sub(i32x4.splat(0x5f1ffff9), i32x4.shr_u(square, 1));
  const better = f32x4.sub(f32x4.splat(2.38924456), f32x4.mul(square, f32x4.mul(guess, guess)));
  return round(f32x4.mul(f32x4.mul(f32x4.mul(x, f32x4.splat(11525.10628716)), guess), better));
}

/** The same for eight gates. */
function squash(u: v128): v128 {
  const low = squashFour(i32x4.extend_low_i16x8_s(u));
  return i16x8.narrow_i32x4_s(low, squashFour(i32x4.extend_high_i16x8_s(u)));
}

/**
 * One step of the recurrence for eight units: from their gates and the cells to the new cells and the states that the layer hands on.
 * @param out where the first two units' states go; those of the next two lie behind those of all four tokens
 */
function step(z: v128, f: v128, o: v128, gates: i32, cells: usize, out: usize): void {
  const taken = squash(z);
  const kept = i16x8.add(squash(f), i16x8.splat(16384));
  const cell = i16x8.add(taken, i16x8.q15mulr_sat_s(kept, i16x8.sub(v128.load(cells), taken)));
  v128.store(cells, cell);
  let open = i16x8.splat(1024);
  if (gates == 3) open = i16x8.add(i16x8.splat(512), i16x8.shr_s(i16x8.add(squash(o), i16x8.splat(16)), 5));
  const state = i16x8.q15mulr_sat_s(open, cell);
  v128.store32_lane(out, state, 0);
  v128.store32_lane(out, state, 1, 16);
  v128.store32_lane(out, state, 2, 32);
  v128.store32_lane(out, state, 3, 48);
}

/**
 * `out = inputs · weights * scale + bias` for four tokens. Their inputs lie side by side: the first two numbers of each of the four, then the next
 * two. The weights lie as the loop reads them: for eight rows together, two columns at a time, so that one multiplication makes two products for
 * each of four rows. Where all sixteen are zero they are left out.
 * @param columns for eight rows together how many pairs of columns they have, 32 bits, then where each pair is in the inputs, in bytes
 */
function multiplyFour(
  inputs: usize,
  columns: usize,
  weights: usize,
  rows: i32,
  scale: usize,
  bias: usize,
  out: usize,
  outBytes: i32,
): void {
  const out1 = out + outBytes;
  const out2 = out1 + outBytes;
  const out3 = out2 + outBytes;
  for (let row: usize = 0; row < (<usize>rows) << 1; row += 16) {
    let a0 = i32x4.splat(0);
    let a1 = a0;
    let a2 = a0;
    let a3 = a0;
    let b0 = a0;
    let b1 = a0;
    let b2 = a0;
    let b3 = a0;
    const end = columns + 4 + <usize>(load<i32>(columns) << 2);
    for (columns += 4; columns < end; columns += 4) {
      const at = inputs + <usize>load<i32>(columns);
      const a = v128.load(weights);
      const b = v128.load(weights, 16);
      weights += 32;
      let pair = v128.load32_splat(at);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, pair));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(b, pair));
      pair = v128.load32_splat(at, 4);
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, pair));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(b, pair));
      pair = v128.load32_splat(at, 8);
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(a, pair));
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(b, pair));
      pair = v128.load32_splat(at, 12);
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(a, pair));
      b3 = i32x4.add(b3, i32x4.dot_i16x8_s(b, pair));
    }
    v128.store(out + row, i16x8.narrow_i32x4_s(scaled(a0, scale, bias), scaled(b0, scale + 16, bias + 16)));
    v128.store(out1 + row, i16x8.narrow_i32x4_s(scaled(a1, scale, bias), scaled(b1, scale + 16, bias + 16)));
    v128.store(out2 + row, i16x8.narrow_i32x4_s(scaled(a2, scale, bias), scaled(b2, scale + 16, bias + 16)));
    v128.store(out3 + row, i16x8.narrow_i32x4_s(scaled(a3, scale, bias), scaled(b3, scale + 16, bias + 16)));
    scale += 32;
    bias += 32;
  }
}

/**
 * `out = inputs · weights * scale + bias` for any number of tokens; the memory has to hold a multiple of four.
 * @param blockBytes how far the inputs of four tokens are from those of the next four
 */
export function multiply(
  tokens: i32,
  inputs: usize,
  blockBytes: i32,
  columns: usize,
  weights: usize,
  rows: i32,
  scale: usize,
  bias: usize,
  out: usize,
  outBytes: i32,
): void {
  for (let token = 0; token < tokens; token += 4) {
    multiplyFour(inputs, columns, weights, rows, scale, bias, out, outBytes);
    inputs += blockBytes;
    out += 4 * outBytes;
  }
}

/** Adds four rows up, each number kept within `LARGEST_GATE`. */
export function addRows(a: usize, b: usize, c: usize, d: usize, bytes: i32, out: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 16) {
    const sum = sumParts(a + at, b + at, c + at, d + at);
    v128.store(out + at, i16x8.max_s(i16x8.splat(-8191), i16x8.min_s(i16x8.splat(8191), sum)));
  }
}

/** Where a token's states are. */
function stateOf(token: i32, states: usize, blockBytes: i32): usize {
  return states + <usize>((token >> 2) * blockBytes + ((token & 3) << 2));
}

/** What the parts of three forms and a place add up to, for eight gates. */
function sumParts(before: usize, own: usize, behind: usize, place: usize): v128 {
  const around = i16x8.add(v128.load(before), v128.load(behind));
  return i16x8.add(i16x8.add(around, v128.load(own)), v128.load(place));
}

/**
 * The first layer in one direction. Its products were made once for each form and each place that a token may have. A token's gates are the
 * sums of what its place adds and of what three forms add: that of the token before, its own and that of the token behind.
 * @param forms each token's slot among the forms, 32 bits; one more before the first and one behind the last
 * @param formRows the rows of slot 0 for this direction; `partBytes` further on those of the next part, three parts further on those of slot 1
 * @param places each token's slot among the places, 16 bits
 * @param placeRows the row of slot 0 for this direction, one part further on that of slot 1
 */
export function readFirst(
  tokens: i32,
  isBackward: i32,
  forms: usize,
  formRows: usize,
  places: usize,
  placeRows: usize,
  partBytes: i32,
  units: i32,
  gates: i32,
  cells: usize,
  out: usize,
  blockBytes: i32,
): void {
  const bytes = (<usize>units) << 1;
  const third = <usize>(gates - 1) * bytes;
  memory.fill(cells, 0, bytes);
  for (let i = 0; i < tokens; i++) {
    const token = isBackward ? tokens - 1 - i : i;
    const form = forms + ((<usize>token) << 2);
    const before = formRows + <usize>(load<i32>(form, 0) * 3 * partBytes);
    const own = formRows + <usize>((load<i32>(form, 4) * 3 + 1) * partBytes);
    const behind = formRows + <usize>((load<i32>(form, 8) * 3 + 2) * partBytes);
    const place = placeRows + <usize>(<i32>load<u16>(places + ((<usize>token) << 1)) * partBytes);
    const state = stateOf(token, out, blockBytes);
    for (let unit: usize = 0; unit < bytes; unit += 16) {
      const z = sumParts(before + unit, own + unit, behind + unit, place + unit);
      let at = unit + bytes;
      const f = sumParts(before + at, own + at, behind + at, place + at);
      at = unit + third;
      const o = sumParts(before + at, own + at, behind + at, place + at);
      step(z, f, o, gates, cells + unit, state + (unit << 2));
    }
  }
}

/**
 * Any further layer in one direction: four tokens are multiplied together, then read one after the other.
 * @param u room for the gates of four tokens
 */
export function readNext(
  tokens: i32,
  isBackward: i32,
  inputs: usize,
  blockBytes: i32,
  columns: usize,
  weights: usize,
  scale: usize,
  bias: usize,
  units: i32,
  gates: i32,
  u: usize,
  cells: usize,
  out: usize,
): void {
  const rows = units * gates;
  const bytes = (<usize>units) << 1;
  const third = <usize>(gates - 1) * bytes;
  const last = (tokens - 1) & ~3;
  memory.fill(cells, 0, bytes);
  for (let block = 0; block <= last; block += 4) {
    const first = isBackward ? last - block : block;
    multiplyFour(stateOf(first, inputs, blockBytes), columns, weights, rows, scale, bias, u, rows << 1);
    for (let i = 0; i < 4; i++) {
      const lane = isBackward ? 3 - i : i;
      const token = first + lane;
      if (token >= tokens) continue;
      const state = stateOf(token, out, blockBytes);
      const own = u + <usize>((lane * rows) << 1);
      for (let unit: usize = 0; unit < bytes; unit += 16) {
        const at = own + unit;
        step(v128.load(at), v128.load(at + bytes), v128.load(at + third), gates, cells + unit, state + (unit << 2));
      }
    }
  }
}
