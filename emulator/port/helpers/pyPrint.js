// print(*all, sep=" ", end="\n", file=None): a line on the console, or text for a file.
function pyPrint(all, separator, end, file) {
  for (const [name, given] of [["sep", separator], ["end", end]]) {
    if (given == null || typeof given === "string") continue;
    throw pyError("TypeError", `${name} must be None or a string, not ${pyTypeName(given)}`);
  }
  const text = all.map((each) => pyStr(each)).join(separator ?? " ") + (end ?? "\n");
  (file ?? pyStdout()).write(text);
  return null;
}
