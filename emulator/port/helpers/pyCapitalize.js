// x.capitalize().
function pyCapitalize(x) {
  if (Buffer.isBuffer(x)) return Buffer.concat([pyUpper(x.subarray(0, 1)), pyLower(x.subarray(1))]);
  if (typeof x !== "string") return pyCallMethod(x, "capitalize");
  const characters = Array.from(x);
  return characters.map((each, index) => (index === 0 ? pyTitleCase(each) : pyLowerAt(characters, index))).join("");
}
