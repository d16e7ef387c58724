// hashlib.md5(data).
function pyMd5(data = undefined) {
  return pyHashNew("md5", data);
}
