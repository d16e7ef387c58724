def program(v):
    n = int("9" * 20)
    return [n % 1000, n // 10**15, str(n), n > 5, n == n + 0, int("ab" * 10, 16) % 97]
