// A decimal number; results have as many digits as the context says.
class PyDecimal {
  static pyName = "decimal.Decimal";
  constructor(value = 0) {
    Object.assign(this, pyDecimalParts(value));
  }
  // `kind` is "" for a finite number, which is digits * 10 ** exp, else "Infinity" or "NaN".
  static of(sign, digits, exp, kind = "") {
    return Object.assign(Object.create(PyDecimal.prototype), { sign, digits, exp, kind });
  }
  pyStr() {
    return pyDecimalText(this);
  }
  pyRepr() {
    return `Decimal('${this.pyStr()}')`;
  }
  pyFormat(format) {
    return pyDecimalFormat(this, format);
  }
  pyBool() {
    return this.kind !== "" || this.digits !== 0n;
  }
  pyHash() {
    const { sign, digits, exp } = this.kind ? this : this.normalize();
    return this.kind ? `${sign}${this.kind}` : `${digits && sign}/${digits}/${exp}`;
  }
  pyEquals(other) {
    const number = pyDecimalLike(other, true);
    return number && pyDecimalOrder(this, number) === 0;
  }
  pyLess(other) {
    const number = pyDecimalLike(other, true);
    if (!number) return undefined;
    const order = pyDecimalOrder(this, number);
    if (Number.isNaN(order)) pyDecimalFail("InvalidOperation");
    return order < 0;
  }
  pyGreater(other) {
    const number = pyDecimalLike(other, true);
    return number && number.pyLess(this);
  }
  pyNeg() {
    if (this.kind === "NaN") return this;
    return pyDecimalFixed(this.digits || this.kind ? 1 - this.sign : 0, this.digits, this.exp, this.kind);
  }
  pyPos() {
    return pyDecimalFixed(this.digits || this.kind ? this.sign : 0, this.digits, this.exp, this.kind);
  }
  pyAbs() {
    return pyDecimalFixed(0, this.digits, this.exp, this.kind);
  }
  pyInt() {
    return pyDecimalInt(this);
  }
  pyFloat() {
    if (this.kind === "NaN") return NaN;
    return pyFloatOf(Number(this.pyStr()));
  }
  pyRound(n) {
    if (n == null) return pyDecimalInt(this.kind ? this : pyDecimalRescaled(this, 0, "ROUND_HALF_EVEN"));
    return this.quantize(PyDecimal.of(0, 1n, -Number(pyIndexOf(n))));
  }
  quantize(exp, rounding = null) {
    return pyDecimalQuantized(this, exp, rounding);
  }
  normalize() {
    return pyDecimalNormal(pyDecimalFixed(this.sign, this.digits, this.exp, this.kind));
  }
  to_integral_value(rounding = null) {
    const usual = PyDecimalContext.current.rounding;
    return this.kind || this.exp >= 0 ? this : pyDecimalRescaled(this, 0, rounding ?? usual);
  }
  to_integral(rounding = null) {
    return this.to_integral_value(rounding);
  }
  to_integral_exact(rounding = null) {
    return this.to_integral_value(rounding);
  }
  scaleb(other) {
    const places = pyDecimalTaken(other);
    if (this.kind === "NaN") return this;
    const most = 2n * BigInt(999999 + PyDecimalContext.current.prec);
    const isTooFar = places.kind || places.exp !== 0 || places.digits > most;
    if (isTooFar) pyDecimalFail("InvalidOperation");
    const exp = this.exp + Number(pyDecimalInt(places));
    return this.kind ? this : pyDecimalFixed(this.sign, this.digits, exp);
  }
  compare(other) {
    const order = pyDecimalOrder(this, pyDecimalTaken(other));
    return Number.isNaN(order) ? new PyDecimal("NaN") : new PyDecimal(Math.sign(order));
  }
  max(other) {
    return pyDecimalPicked(this, pyDecimalTaken(other), 1);
  }
  min(other) {
    return pyDecimalPicked(this, pyDecimalTaken(other), -1);
  }
  copy_sign(other) {
    return PyDecimal.of(pyDecimalTaken(other).sign, this.digits, this.exp, this.kind);
  }
  as_integer_ratio() {
    if (this.kind === "NaN") throw pyError("ValueError", "cannot convert NaN to integer ratio");
    if (this.kind) throw pyError("OverflowError", "cannot convert Infinity to integer ratio");
    const [top, bottom] = [this.digits * 10n ** BigInt(Math.max(this.exp, 0)), 10n ** BigInt(Math.max(-this.exp, 0))];
    const least = BigInt(pyMathGcd(pyInteger(top), pyInteger(bottom)));
    return pyTuple(pyInteger((this.sign ? -top : top) / least), pyInteger(bottom / least));
  }
  sqrt() {
    return pyDecimalRoot(this);
  }
  as_tuple() {
    const digits = this.kind === "NaN" ? [] : Array.from(String(this.digits), Number);
    return PyDecimalTuple.from([this.sign, pyTuple(...digits), { Infinity: "F", NaN: "n" }[this.kind] ?? this.exp]);
  }
  adjusted() {
    return this.kind ? 0 : this.exp + String(this.digits).length - 1;
  }
  copy_abs() {
    return PyDecimal.of(0, this.digits, this.exp, this.kind);
  }
  copy_negate() {
    return PyDecimal.of(1 - this.sign, this.digits, this.exp, this.kind);
  }
  is_nan() {
    return this.kind === "NaN";
  }
  is_infinite() {
    return this.kind === "Infinity";
  }
  is_finite() {
    return this.kind === "";
  }
  is_zero() {
    return this.kind === "" && this.digits === 0n;
  }
  is_signed() {
    return this.sign === 1;
  }
  pyAdd(other) {
    return pyDecimalWith(this, other, pyDecimalSum);
  }
  pyRadd(other) {
    return pyDecimalWith(this, other, pyDecimalSum);
  }
  pySub(other) {
    return pyDecimalWith(this, other, (a, b) => pyDecimalSum(a, b.copy_negate()));
  }
  pyRsub(other) {
    return pyDecimalWith(this, other, (a, b) => pyDecimalSum(b, a.copy_negate()));
  }
  pyMul(other) {
    return pyDecimalWith(this, other, pyDecimalProduct);
  }
  pyRmul(other) {
    return pyDecimalWith(this, other, pyDecimalProduct);
  }
  pyTrueDiv(other) {
    return pyDecimalWith(this, other, pyDecimalQuotient);
  }
  pyRtrueDiv(other) {
    return pyDecimalWith(this, other, (a, b) => pyDecimalQuotient(b, a));
  }
  pyFloorDiv(other) {
    return pyDecimalWith(this, other, (a, b) => pyDecimalDivmod(a, b, "DivisionByZero")[0]);
  }
  pyRfloorDiv(other) {
    return pyDecimalWith(this, other, (a, b) => pyDecimalDivmod(b, a, "DivisionByZero")[0]);
  }
  pyMod(other) {
    return pyDecimalWith(this, other, (a, b) => pyDecimalDivmod(a, b, "InvalidOperation")[1]);
  }
  pyRmod(other) {
    return pyDecimalWith(this, other, (a, b) => pyDecimalDivmod(b, a, "InvalidOperation")[1]);
  }
  pyDivmod(other) {
    return pyDecimalWith(this, other, (a, b) => pyTuple(...pyDecimalDivmod(a, b, "both")));
  }
  pyRdivmod(other) {
    return pyDecimalWith(this, other, (a, b) => pyTuple(...pyDecimalDivmod(b, a, "both")));
  }
  pyPow(other) {
    return pyDecimalWith(this, other, pyDecimalPower);
  }
  toJSON() {
    return pyNoJson(this);
  }
}
