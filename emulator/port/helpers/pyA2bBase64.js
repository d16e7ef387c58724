// binascii.a2b_base64(data, strict_mode=False).
function pyA2bBase64(data, strict = false) {
  return pyBase64(pyAsciiOf(data), pyTruthy(strict));
}
