// The fields of a dict as JSON text.
function pyJsonFields(dict, how, line) {
  const pairs = how.sort ? how.sort([...pyJsonPairs(dict)]) : [...pyJsonPairs(dict)];
  const isText = (key) => typeof key === "string" || key.pyAsText !== undefined;
  const isKey = ([key]) => key === null || isText(key) || pyNumberOf(key) !== null;
  return pairs.filter((pair) => !how.skips || isKey(pair)).map(([key, value]) => {
    const isNumber = typeof key !== "boolean" && pyNumberOf(key) !== null;
    const name = isNumber ? pyJsonNumber(key, how) : pyJsonKey(key);
    return pyJsonString(name, how.isAscii) + how.key + pyJsonWrite(value, how, line);
  });
}
