// os.urandom(n) and random.randbytes(n).
function pyRandomBytes(n) {
  const size = Number(pyIndexOf(n));
  if (size < 0) throw pyError("ValueError", "negative argument not allowed");
  return crypto.randomBytes(size);
}
