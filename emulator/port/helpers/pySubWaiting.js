// pattern.sub(repl, string, count) with a repl that sends requests: one match after the other.
async function pySubWaiting(pattern, repl, string, count = 0) {
  const found = [];
  for (const match of pattern.finditer(string)) {
    if (count > 0 && found.length >= count) break;
    found.push(await pyCalled(repl, match));
  }
  return pattern.sub((_) => found.shift(), string, count);
}
