// The words that BLAKE2 starts from: parts of the roots of the first primes.
function pyBlake2Start(size) {
  const words = [
    0x6a09e667f3bcc908n, 0xbb67ae8584caa73bn, 0x3c6ef372fe94f82bn, 0xa54ff53a5f1d36f1n,
    0x510e527fade682d1n, 0x9b05688c2b3e6c1fn, 0x1f83d9abfb41bd6bn, 0x5be0cd19137e2179n,
  ];
  return size === 8 ? words : words.map((word) => word >> 32n);
}
