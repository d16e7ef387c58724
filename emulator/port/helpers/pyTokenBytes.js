// secrets.token_bytes(n).
function pyTokenBytes(n) {
  return pyRandomBytes(n ?? 32);
}
