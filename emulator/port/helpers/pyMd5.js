// hashlib.md5(data).
function pyMd5(data) {
  return pyHashNew("md5", data);
}
