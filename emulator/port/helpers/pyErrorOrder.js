// The built-in classes in which Python looks for a member of an error: those of a library before Python's own.
function pyErrorOrder(kind) {
  if (kind === "JSONDecodeError") return pyErrorOrder(`json.${kind}`);
  const aliases = ["IOError", "EnvironmentError", "socket.timeout"];
  const bases = kind === "BaseException" ? [] : pyErrorBases(kind).filter((each) => !aliases.includes(each));
  const above = bases.length > 0 || kind === "BaseException" ? bases : ["Exception"];
  above.sort((one, other) => other.includes(".") - one.includes("."));
  return [kind, ...pyMergedOrder([...above.map(pyErrorOrder), above])];
}
