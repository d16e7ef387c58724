// A URL as requests sends it: what is percent-encoded needlessly is decoded, and a lone % is encoded.
function pyUrl(url) {
  const upper = url.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  if (/%(?![0-9A-F]{2})/.test(upper)) return upper.replaceAll("%", "%25");
  if (upper.includes("%2E")) throw pyError("InvalidURL", "a percent-encoded dot, which JavaScript takes for a step");
  const decoded = (code) => String.fromCharCode(parseInt(code.slice(1), 16));
  return upper.replace(/%../g, (code) => (/[\w~-]/.test(decoded(code)) ? decoded(code) : code));
}
