// The fields of ** in a call: a mapping whose keys are texts.
function pyKeywordsOf(x) {
  if (!pyHasKeys(x)) throw pyError("TypeError", `argument after ** must be a mapping, not ${pyTypeName(x)}`);
  const fields = {};
  for (const [name, value] of pyPairs(x)) {
    if (typeof name !== "string") throw pyError("TypeError", "keywords must be strings");
    pySetKey(fields, name, value);
  }
  return fields;
}
