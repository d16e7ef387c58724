// A host as requests writes it, labels beyond ASCII as IDNA.
function pyHostOf(host) {
  const fail = (what) => {
    throw pyRequestsError("InvalidURL", `Failed to parse: ${what}`);
  };
  const wrong = /[\0-\x20\x7f]/.exec(host);
  if (wrong) fail(`Host ${pyRepr(host)} contains invalid character ${pyRepr(wrong[0])}`);
  if (host.startsWith("[")) return host.toLowerCase();
  const control = /%(?:[01][0-9a-fA-F]|7[fF])/.exec(host);
  if (control) {
    fail(`Host ${pyRepr(host)} contains invalid percent-encoded control character ${pyRepr(control[0])}`);
  }
  const plain = host.replace(/%[a-fA-F0-9]{2}/g, (code) => {
    const character = String.fromCharCode(parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : code;
  });
  const labels = plain.split(".").map((label) => {
    if (/^[\0-\x7f]*$/.test(label)) return label.toLowerCase();
    return pyIdnaLabel(label) ?? fail(`Name '${label}' is not a valid IDNA label`);
  });
  return labels.join(".");
}
