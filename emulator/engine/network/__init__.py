"""Records and answers outgoing requests, whichever runtime made them."""
