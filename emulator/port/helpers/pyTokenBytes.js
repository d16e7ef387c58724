// secrets.token_bytes(n).
function pyTokenBytes(n = undefined) {
  return pyRandomBytes(n ?? 32);
}
