// xml.sax.saxutils.quoteattr(data): escaped, in the quotes that it needs.
function pyXmlQuoteattr(data) {
  const text = pyXmlEscape(data, { "\n": "&#10;", "\r": "&#13;", "\t": "&#9;" });
  if (!text.includes('"')) return `"${text}"`;
  return text.includes("'") ? `"${text.replaceAll('"', "&quot;")}"` : `'${text}'`;
}
