// One block of BLAKE2: the state after it, of a message that is so long up to its end.
function pyBlake2Mixed(state, message, length, isLast, size) {
  const bits = BigInt(8 * size);
  const mask = (1n << bits) - 1n;
  const orders = [
    "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8", "905724afe1bc683d",
    "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0",
  ];
  const places = ["048c", "159d", "26ae", "37bf", "05af", "16bc", "278d", "349e"];
  const turns = size === 8 ? [32n, 24n, 16n, 63n] : [16n, 12n, 8n, 7n];
  const turned = (x, count) => ((x >> count) | (x << (bits - count))) & mask;
  const words = [...state, ...pyBlake2Start(size)];
  words[12] ^= length & mask;
  words[13] ^= length >> bits;
  if (isLast) words[14] ^= mask;
  for (let round = 0; round < (size === 8 ? 12 : 10); round += 1) {
    const order = Array.from(orders[round % 10], (digit) => message[parseInt(digit, 16)]);
    places.forEach((place, index) => {
      const [a, b, c, d] = Array.from(place, (digit) => parseInt(digit, 16));
      [0, 1].forEach((half) => {
        words[a] = (words[a] + words[b] + order[2 * index + half]) & mask;
        words[d] = turned(words[d] ^ words[a], turns[2 * half]);
        words[c] = (words[c] + words[d]) & mask;
        words[b] = turned(words[b] ^ words[c], turns[2 * half + 1]);
      });
    });
  }
  return state.map((word, index) => word ^ words[index] ^ words[index + 8]);
}
