// object(): something that is equal to itself only.
function pyObject() {
  return new (class object {})();
}
