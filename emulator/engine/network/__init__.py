"""The one place where outgoing requests are recorded and answered, whichever runtime made them."""
