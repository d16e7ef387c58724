// email.utils.parsedate_to_datetime(text).
function pyParseDate(text) {
  const isText = typeof text === "string";
  if (!isText && pyTruthy(text)) {
    throw pyError("AttributeError", `'${pyTypeName(text)}' object has no attribute 'split'`);
  }
  const parts = isText ? pyMailDate(text) : null;
  if (!parts) throw pyError("ValueError", `Invalid date value or format "${pyStr(text)}"`);
  const [offset, ...fields] = parts;
  const zone = () => (offset === 0 ? PyTimezone.utc : new PyTimezone(new PyTimedelta(0, offset)));
  return new PyDatetime(...fields, 0, offset === null ? null : zone());
}
