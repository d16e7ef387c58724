from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation, getcontext, localcontext

CENT = Decimal("0.01")


def program(v):
    number = Decimal(str(v)) if isinstance(v, (int, float)) else Decimal("2.675")
    out = [str(number.quantize(CENT)), getcontext().prec]
    with localcontext() as context:
        context.prec = 5
        context.rounding = ROUND_HALF_UP
        out += [str(number / 7), f"{number:.2f}", str(number.quantize(CENT)), str(round(number, 1)), context.rounding]
    with localcontext(prec=40):
        out.append(str(number / 7))
    out.append(str(Context(prec=3).create_decimal("1.23456")))
    try:
        with localcontext(Context(prec=2)):
            out.append(str((number * 1000).quantize(CENT)))
    except InvalidOperation as error:
        out.append(type(error).__name__)
    return [*out, str(number / 7)]
