// hashlib.pbkdf2_hmac(name, password, salt, iterations, dklen=None).
function pyPbkdf2(name, password, salt, iterations, length = undefined) {
  const algorithm = pyHashAlgorithm(name);
  const [secret, grain] = [pyBytesLike(password), pyBytesLike(salt)];
  if (pyIndexOf(iterations) < 1) throw pyError("ValueError", "iteration value must be greater than 0.");
  if (length != null && pyIndexOf(length) < 1) throw pyError("ValueError", "key length must be greater than 0.");
  return crypto.pbkdf2Sync(secret, grain, iterations, length ?? pyHashNew(name).digest_size, algorithm);
}
