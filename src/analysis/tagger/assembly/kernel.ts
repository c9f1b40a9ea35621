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

/** s(x) for four integers. */
function squashFour(u: v128): v128 {
  const x = f32x4.mul(f32x4.convert_i32x4_s(u), f32x4.splat(0.001953125));
  const root = f32x4.sqrt(f32x4.add(f32x4.splat(1), f32x4.mul(x, x)));
  return round(f32x4.mul(f32x4.div(x, root), f32x4.splat(32767)));
}

/** s(x) for eight gates. */
function squash(gates: usize): v128 {
  const u = v128.load(gates);
  const low = squashFour(i32x4.extend_low_i16x8_s(u));
  return i16x8.narrow_i32x4_s(low, squashFour(i32x4.extend_high_i16x8_s(u)));
}

/** σ(x) for eight gates: half of 1 + s(x). */
function sigmoid(gates: usize): v128 {
  return i16x8.add(i16x8.shr_s(squash(gates), 1), i16x8.splat(16384));
}

/**
 * `out = inputs · weights * scale + bias` for four tokens. The weights lie as the loop reads them: for eight rows together, two columns at a
 * time, so that one multiplication makes two products for each of four rows. Where all sixteen are zero they are left out.
 * @param columns for eight rows together how many pairs of columns they have, 32 bits, then where each pair is in the inputs, in bytes
 */
function multiplyFour(
  inputs: usize,
  inputBytes: i32,
  columns: usize,
  weights: usize,
  rows: i32,
  scale: usize,
  bias: usize,
  out: usize,
  outBytes: i32,
): void {
  const inputs1 = inputs + inputBytes;
  const inputs2 = inputs1 + inputBytes;
  const inputs3 = inputs2 + inputBytes;
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
      const at = <usize>load<i32>(columns);
      const a = v128.load(weights);
      const b = v128.load(weights, 16);
      weights += 32;
      let pair = v128.load_splat<i32>(inputs + at);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, pair));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(b, pair));
      pair = v128.load_splat<i32>(inputs1 + at);
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, pair));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(b, pair));
      pair = v128.load_splat<i32>(inputs2 + at);
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(a, pair));
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(b, pair));
      pair = v128.load_splat<i32>(inputs3 + at);
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

/** One step of the recurrence in one direction: from the gates `u` and the cells to the new cells and the states that the layer hands on. */
function recur(u: usize, units: i32, gates: i32, cells: usize, out: usize): void {
  const bytes = (<usize>units) << 1;
  for (let unit: usize = 0; unit < bytes; unit += 16) {
    const z = squash(u + unit);
    const f = sigmoid(u + bytes + unit);
    const kept = i16x8.q15mulr_sat_s(f, v128.load(cells + unit));
    const c = i16x8.add(kept, i16x8.q15mulr_sat_s(i16x8.sub(i16x8.splat(32767), f), z));
    v128.store(cells + unit, c);
    const h = gates == 3 ? i16x8.q15mulr_sat_s(sigmoid(u + 2 * bytes + unit), c) : c;
    v128.store(out + unit, i16x8.q15mulr_sat_s(h, i16x8.splat(512)));
  }
}

/** `out = inputs · weights * scale + bias` for any number of tokens; the memory has to hold a multiple of four. */
export function multiply(
  tokens: i32,
  inputs: usize,
  inputBytes: i32,
  columns: usize,
  weights: usize,
  rows: i32,
  scale: usize,
  bias: usize,
  out: usize,
  outBytes: i32,
): void {
  for (let token = 0; token < tokens; token += 4) {
    multiplyFour(inputs, inputBytes, columns, weights, rows, scale, bias, out, outBytes);
    inputs += 4 * inputBytes;
    out += 4 * outBytes;
  }
}

/**
 * The first layer in one direction. Its products were made once for each form and each place that a token may have. A token's gates are the
 * sums of what its place adds and of what three forms add: that of the token before, its own and that of the token behind.
 * @param forms each token's slot among the forms, 32 bits; one more before the first and one behind the last
 * @param formRows the rows of slot 0 for this direction; `partBytes` further on those of the next part, three parts further on those of slot 1
 * @param places each token's slot among the places, 16 bits
 * @param placeRows the row of slot 0 for this direction, one part further on that of slot 1
 * @param u room for the gates of one token
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
  u: usize,
  cells: usize,
  out: usize,
  outBytes: i32,
): void {
  const end = (<usize>(units * gates)) << 1;
  memory.fill(cells, 0, units << 1);
  for (let i = 0; i < tokens; i++) {
    const token = isBackward ? tokens - 1 - i : i;
    const form = forms + ((<usize>token) << 2);
    const before = formRows + <usize>(load<i32>(form, 0) * 3 * partBytes);
    const own = formRows + <usize>((load<i32>(form, 4) * 3 + 1) * partBytes);
    const behind = formRows + <usize>((load<i32>(form, 8) * 3 + 2) * partBytes);
    const place = placeRows + <usize>(<i32>load<u16>(places + ((<usize>token) << 1)) * partBytes);
    for (let at: usize = 0; at < end; at += 16) {
      const around = i16x8.add(v128.load(before + at), v128.load(behind + at));
      v128.store(u + at, i16x8.add(i16x8.add(around, v128.load(own + at)), v128.load(place + at)));
    }
    recur(u, units, gates, cells, out + token * outBytes);
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
  inputBytes: i32,
  columns: usize,
  weights: usize,
  scale: usize,
  bias: usize,
  units: i32,
  gates: i32,
  u: usize,
  cells: usize,
  out: usize,
  outBytes: i32,
): void {
  const rows = units * gates;
  const last = (tokens - 1) & ~3;
  memory.fill(cells, 0, units << 1);
  for (let block = 0; block <= last; block += 4) {
    const first = isBackward ? last - block : block;
    multiplyFour(inputs + first * inputBytes, inputBytes, columns, weights, rows, scale, bias, u, rows << 1);
    for (let i = 0; i < 4; i++) {
      const lane = isBackward ? 3 - i : i;
      const token = first + lane;
      if (token < tokens) recur(u + ((lane * rows) << 1), units, gates, cells, out + token * outBytes);
    }
  }
}
