// hmac.digest(key, msg, digest).
function pyHmacDigest(key, message, algorithm) {
  return pyHmacNew(key, pyHashData(message), algorithm).digest();
}
