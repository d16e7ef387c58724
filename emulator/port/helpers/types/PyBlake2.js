// The state of a BLAKE2 hash (RFC 7693), from the parameters that it begins with; keeps its data to be copied.
class PyBlake2 {
  static roots =
    "6a09e667f3bcc908 bb67ae8584caa73b 3c6ef372fe94f82b a54ff53a5f1d36f1 " +
    "510e527fade682d1 9b05688c2b3e6c1f 1f83d9abfb41bd6b 5be0cd19137e2179";
  static orders =
    "0123456789abcdef ea489fd61c02b753 b8c052fdae367194 7931dcbe265a40f8 905724afe1bc683d " +
    "2c6a0b834d75fe19 c51fed4a0763928b db7ec13950f4862a 6fe9b308c2d714a5 a2847615fb9e3cd0";
  #parameters;
  #data;
  constructor(parameters, data) {
    this.#parameters = parameters;
    this.#data = data;
    this.bits = parameters.length; // As many as a word has: 64 or 32.
  }
  update(data) {
    this.#data = Buffer.concat([this.#data, data]);
  }
  copy() {
    return new PyBlake2(this.#parameters, this.#data);
  }
  digest() {
    const [data, size] = [this.#data, this.bits * 2];
    const first = PyBlake2.roots.split(" ").map((each) => BigInt(`0x${each}`) >> BigInt(64 - this.bits));
    let state = this.#words(this.#parameters).map((each, place) => each ^ first[place]);
    for (let from = 0; from === 0 || from < data.length; from += size) {
      const end = Math.min(from + size, data.length);
      const words = [...state, ...first];
      words[12] ^= BigInt(end);
      if (end === data.length) words[14] ^= BigInt.asUintN(this.bits, -1n);
      this.#mix(words, this.#words(Buffer.concat([data.subarray(from, end)], size)));
      state = state.map((each, place) => each ^ words[place] ^ words[place + 8]);
    }
    const digest = Buffer.from(state.map((each) => each.toString(16).padStart(this.bits / 4, "0")).join(""), "hex");
    return (this.bits === 64 ? digest.swap64() : digest.swap32()).subarray(0, this.#parameters[0]);
  }
  #words(bytes) {
    const read = (at) => (this.bits === 64 ? bytes.readBigUInt64LE(at) : BigInt(bytes.readUInt32LE(at)));
    return Array.from({ length: (bytes.length * 8) / this.bits }, (_, place) => read((place * this.bits) / 8));
  }
  #mix(v, block) {
    const bits = this.bits;
    const [rounds, ...turns] = bits === 64 ? [12, 32n, 24n, 16n, 63n] : [10, 16n, 12n, 8n, 7n];
    const turned = (x, by) => BigInt.asUintN(bits, (x >> by) | (x << (BigInt(bits) - by)));
    const half = ([a, b, c, d], given, first, second) => {
      v[a] = BigInt.asUintN(bits, v[a] + v[b] + given);
      v[d] = turned(v[d] ^ v[a], first);
      v[c] = BigInt.asUintN(bits, v[c] + v[d]);
      v[b] = turned(v[b] ^ v[c], second);
    };
    for (let step = 0; step < rounds * 8; step++) {
      const order = PyBlake2.orders.split(" ")[(step >> 3) % 10];
      const given = [0, 1].map((each) => block[parseInt(order[2 * (step % 8) + each], 16)]);
      // Four columns, then four diagonals.
      const places = [0, 1, 2, 3].map((row) => 4 * row + ((step + (step % 8 < 4 ? 0 : row)) % 4));
      half(places, given[0], turns[0], turns[1]);
      half(places, given[1], turns[2], turns[3]);
    }
  }
}
