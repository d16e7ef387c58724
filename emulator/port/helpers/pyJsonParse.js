// The value of a JSON text, as JSON.parse reads it; JSONDecodeError for what is none.
function pyJsonParse(source) {
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
