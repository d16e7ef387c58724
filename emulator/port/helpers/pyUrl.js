// A URL as requests sends it: no /../, nothing percent-encoded needlessly, a lone % encoded.
function pyUrl(url) {
  const [, origin, path, query] = /^([^/]*\/\/[^/?]*)([^?]*)(.*)$/s.exec(url);
  const steps = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  if (path.startsWith("/") && steps[0] !== "") steps.unshift("");
  if (/\/\.\.?$/.test(path)) steps.push("");
  const parts = [steps.join("/") || "/", query].map((part) => {
    const upper = part.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
    if (/%(?![0-9A-F]{2})/.test(upper)) return upper.replaceAll("%", "%25");
    const decoded = (code) => String.fromCharCode(parseInt(code.slice(1), 16));
    return upper.replace(/%../g, (code) => (/[\w.~-]/.test(decoded(code)) ? decoded(code) : code));
  });
  return origin + parts.join("");
}
