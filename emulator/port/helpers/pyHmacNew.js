// hmac.new(key, msg=None, digestmod): the algorithm is a name, or hashlib's function.
function pyHmacNew(key, message, algorithm) {
  return new PyHmac(key, message, algorithm);
}
