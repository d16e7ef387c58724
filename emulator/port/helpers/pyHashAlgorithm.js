// Node's name for one of Python's hash algorithms.
function pyHashAlgorithm(name) {
  const python = name.toLowerCase();
  const own = { blake2b: "blake2b512", blake2s: "blake2s256" };
  const isKnown = /^(md5|sha1|sha(224|256|384|512)|sha3_(224|256|384|512)|blake2[bs])$/.test(python);
  if (isKnown) return own[python] ?? python.replace("_", "-");
  throw pyError("ValueError", `unsupported hash type ${name}`);
}
