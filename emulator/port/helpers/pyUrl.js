// A URL as requests sends it: what is percent-encoded needlessly is decoded, and a lone % is encoded.
function pyUrl(url) {
  if (/^[^?]*\/\.\.?(?:[/?]|$)/.test(url)) throw pyError("InvalidURL", "/./ or /../, which only requests resolves");
  const upper = url.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  if (!upper.includes("%")) return upper;
  if (/%(?![0-9A-F]{2})/.test(upper)) return upper.replaceAll("%", "%25");
  if (upper.includes("%2E")) throw pyError("InvalidURL", "a percent-encoded dot, which JavaScript takes for a step");
  return upper.replace(/%(?:2D|3\d|[46][1-9A-F]|[57][\dA]|5F|7E)/g, (code) => decodeURIComponent(code));
}
