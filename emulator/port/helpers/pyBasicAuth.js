// The Authorization header of a user name and password.
function pyBasicAuth(username, password) {
  const bytes = (part) => (Buffer.isBuffer(part) ? part : pyLatin1(pyStr(part)));
  return `Basic ${Buffer.concat([bytes(username), Buffer.from(":"), bytes(password)]).toString("base64")}`;
}
