def program(v):
    x = 3.14159
    n = 1234567
    name = "ab"
    w = 8
    return [
        f"{v}",
        f"{v!r}",
        f"{x:.2f}",
        f"{n:,}",
        f"{n:,.2f}",
        f"{name:>5}|{name:<5}|{name:^5}",
        f"{n:08d}",
        f"{x:{w}.{2}f}",
        f"{0.256:.1%}",
        f"{n=}",
        f"{255:x} {255:#X} {5:b}",
        f"{name!r:>6}",
        f"{{}}",
        f"{x!s:.4}",
        f"{True}",
        f"{None}",
        f"{1.0}",
        f"{[1, 'a']}",
    ]
