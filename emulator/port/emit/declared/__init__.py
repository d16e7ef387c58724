"""What own functions and classes declare: parameters, bases, fields."""
