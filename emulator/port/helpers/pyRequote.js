// A URL as requests quotes it: what is percent-encoded needlessly is decoded, and what may not stand there is encoded.
function pyRequote(url) {
  const encoded = (text, kept) => text.replace(kept, pyPercentCodes);
  const isBroken = /%(?![0-9a-fA-F]{2})[A-Za-z0-9]{2}/.test(url);
  if (isBroken) return encoded(url, /[^\w.\-~!#$&'()*+,/:;=?@[\]]/gu);
  const plain = url.replace(/%(2[dDeE]|3\d|[46][1-9A-Fa-f]|[57][\daA]|5[fF]|7[eE])/g, (_, code) => {
    return String.fromCharCode(parseInt(code, 16));
  });
  return encoded(plain, /[^\w.\-~!#$%&'()*+,/:;=?@[\]]/gu);
}
