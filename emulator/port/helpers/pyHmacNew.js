// hmac.new(key, msg=None, digestmod): the algorithm is a name, or hashlib's function.
function pyHmacNew(key, message = undefined, algorithm = undefined) {
  return new PyHmac(key, message, algorithm);
}
