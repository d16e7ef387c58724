// json.loads(text): what JSON.parse makes of it; JSONDecodeError, as Python words it, for what is no JSON.
function pyJsonLoads(text) {
  const isText = typeof text === "string";
  const type = pyTypeName(text);
  if (!isText && type !== "bytes" && type !== "bytearray") {
    throw pyError("TypeError", `the JSON object must be str, bytes or bytearray, not ${type}`);
  }
  const source = isText ? text : pyDecodeUtf8(text).replace(/^\ufeff/, "");
  const escapes = /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(u[dD][89a-fA-F][\da-fA-F]{2})|[^])/g;
  const whole = source.replace(escapes, (escape, half) => (half ? "\\ufffd" : escape));
  try {
    pyJsonDepth(source);
    let isFinite = true;
    const value = JSON.parse(whole.toWellFormed(), (_, held) => {
      if (held === Infinity || held === -Infinity) isFinite = false;
      return held;
    });
    if (isFinite) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw pyJsonError("JSONDecodeError", ...pyJsonFault(source), source);
}
