// The network's arithmetic as WebAssembly with SIMD, in AssemblyScript. `plainNetwork.ts` has the same functions in plain JavaScript: the
// sums are of integers and therefore exact in any order, and everything behind them is + - × ÷ √ of 32-bit floats, rounded the same way by
// every engine, in the same order. All arguments are addresses in the memory or numbers of elements; nothing is kept between calls.

const LANES: i32 = 4;

function squash(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(x, f32x4.sqrt(f32x4.add(one, f32x4.mul(x, x))));
}

function gate(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, squash(x)));
}

function scaled(sums: v128, scale: usize, bias: usize): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sums), v128.load(scale)), v128.load(bias));
}

/**
 * `out = inputs · weights * scale + bias` for four tokens. Inputs are 16-bit integers; the weights lie as the loop reads them: for eight rows
 * together, two columns at a time, so that one multiplication makes two products for each of four rows.
 */
function multiplyFour(
  inputs: usize,
  inputBytes: i32,
  columns: i32,
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
  const end = (<usize>columns) << 1;
  for (let row = 0; row < rows; row += 2 * LANES) {
    let a0 = i32x4.splat(0);
    let a1 = a0;
    let a2 = a0;
    let a3 = a0;
    let b0 = a0;
    let b1 = a0;
    let b2 = a0;
    let b3 = a0;
    for (let at: usize = 0; at < end; at += 4) {
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
    let to = out;
    v128.store(to, scaled(a0, scale, bias));
    v128.store(to, scaled(b0, scale + 16, bias + 16), 16);
    to += outBytes;
    v128.store(to, scaled(a1, scale, bias));
    v128.store(to, scaled(b1, scale + 16, bias + 16), 16);
    to += outBytes;
    v128.store(to, scaled(a2, scale, bias));
    v128.store(to, scaled(b2, scale + 16, bias + 16), 16);
    to += outBytes;
    v128.store(to, scaled(a3, scale, bias));
    v128.store(to, scaled(b3, scale + 16, bias + 16), 16);
    out += 32;
    scale += 32;
    bias += 32;
  }
}

/** One step of the recurrence, in one direction: from the gates' values `u` and the state to the new state and, as 8-bit integers, to what the layer says. */
function recur(u: usize, units: i32, gates: i32, state: usize, out: usize): void {
  const half = f32x4.splat(0.5);
  const steps = f32x4.splat(127);
  const forget = u + (units << 2);
  const output = forget + (units << 2);
  for (let unit: usize = 0, end = (<usize>units) << 2; unit < end; unit += 16) {
    const z = squash(v128.load(u + unit));
    const f = gate(v128.load(forget + unit));
    const c = f32x4.add(z, f32x4.mul(f, f32x4.sub(v128.load(state + unit), z)));
    v128.store(state + unit, c);
    const h = gates == 3 ? f32x4.mul(gate(v128.load(output + unit)), c) : c;
    const q = i32x4.trunc_sat_f32x4_s(f32x4.floor(f32x4.add(f32x4.mul(h, steps), half)));
    v128.store64_lane(out + (unit >> 1), i16x8.narrow_i32x4_s(q, q), 0);
  }
}

/** `out = inputs · weights * scale + bias` for any number of tokens; the memory has to hold a multiple of four. */
export function multiply(
  tokens: i32,
  inputs: usize,
  inputBytes: i32,
  columns: i32,
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
 * The first layer. Its products were made once for each form and each place that a token may have; a token's gates are the sum of the two.
 * @param forms each token's row of `formRows`, 32 bits
 * @param places each token's row of `placeRows`, 8 bits
 * @param u room for the gates of one token
 */
export function readFirst(
  tokens: i32,
  forms: usize,
  formRows: usize,
  places: usize,
  placeRows: usize,
  units: i32,
  gates: i32,
  u: usize,
  state: usize,
  out: usize,
  outBytes: i32,
): void {
  const half = (units * gates) << 2;
  for (let direction = 0; direction < 2; direction++) {
    memory.fill(state, 0, units << 2);
    for (let i = 0; i < tokens; i++) {
      const token = direction ? tokens - 1 - i : i;
      const form = formRows + <usize>(load<i32>(forms + ((<usize>token) << 2)) * 2 + direction) * half;
      const place = placeRows + <usize>(<i32>load<u8>(places + token) * 2 + direction) * half;
      for (let at: usize = 0; at < <usize>half; at += 16) {
        v128.store(u + at, f32x4.add(v128.load(form + at), v128.load(place + at)));
      }
      recur(u, units, gates, state, out + token * outBytes + ((direction * units) << 1));
    }
  }
}

/**
 * Any further layer: four tokens are multiplied together, then read one after the other.
 * @param u room for the gates of four tokens
 */
export function readNext(
  tokens: i32,
  inputs: usize,
  inputBytes: i32,
  columns: i32,
  weights: usize,
  scale: usize,
  bias: usize,
  units: i32,
  gates: i32,
  u: usize,
  state: usize,
  out: usize,
  outBytes: i32,
): void {
  const rows = units * gates;
  const last = (tokens - 1) & ~3;
  for (let direction = 0; direction < 2; direction++) {
    memory.fill(state, 0, units << 2);
    const own = weights + direction * rows * columns * 2;
    const skip = (direction * rows) << 2;
    for (let block = 0; block <= last; block += 4) {
      const first = direction ? last - block : block;
      multiplyFour(
        inputs + first * inputBytes,
        inputBytes,
        columns,
        own,
        rows,
        scale + skip,
        bias + skip,
        u,
        rows << 2,
      );
      for (let i = 0; i < 4; i++) {
        const offset = direction ? 3 - i : i;
        const token = first + offset;
        if (token >= tokens) continue;
        recur(u + ((offset * rows) << 2), units, gates, state, out + token * outBytes + ((direction * units) << 1));
      }
    }
  }
}
