// json.loads(text, **hooks): what JSON.parse makes of it; JSONDecodeError, as Python words it, for what is no JSON.
function pyJsonLoads(text, ...hooks) {
  const isText = typeof text === "string";
  const type = pyTypeName(text);
  if (!isText && type !== "bytes" && type !== "bytearray") {
    throw pyError("TypeError", `the JSON object must be str, bytes or bytearray, not ${type}`);
  }
  const source = isText ? text : pyDecodeUtf8(text).replace(/^\ufeff/, "");
  return hooks.length === 0 ? pyJsonParse(source) : pyJsonHooked(source, ...hooks);
}
